/** One change of a text: `[start, end)` becomes `text`. */
export type Edit = { start: number; end: number; text: string };

/** A text after edits, and where places of the old one went. */
export type ChangedText = { text: string; placeOf: (start: number, end: number) => { start: number; end: number } };

/** Applies edits that do not overlap. What is put in at a place's very border stays outside of it. */
export function changeText(text: string, edits: readonly Edit[]): ChangedText {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of sorted) {
    if (start < at || end < start || end > text.length) throw new RangeError(`Edits overlap at ${start}`);
    parts.push(text.slice(at, start), put);
    at = end;
  }
  parts.push(text.slice(at));
  const moved = (offset: number, isStart: boolean): number => {
    let shift = 0;
    for (const { start, end, text: put } of sorted) {
      if (start > offset) break;
      if (end <= offset && (end < offset || start < end || isStart)) {
        // A change that ends where the place starts belongs to what is before it.
        shift += put.length - (end - start);
      } else if (start < offset && offset < end) {
        // In the midst of what was changed: its nearer border.
        return start + shift + (isStart ? put.length : 0);
      }
    }
    return offset + shift;
  };
  return {
    text: parts.join(''),
    placeOf(start, end) {
      const [from, to] = [moved(start, true), moved(end, false)];
      return { start: from, end: Math.max(from, to) };
    },
  };
}
