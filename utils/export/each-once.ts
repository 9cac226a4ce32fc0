/** Characters of a field that are looked at to tell it from others. */
const LOOKS = 8;

/** Makes a function that gives each field back as it is, but one that it gave before with a number behind it: “… (2)”. */
export function eachOnce(): (field: string) => string {
  const firsts = new Map<number, string>();
  /** How often each was asked for that isn't the only one of its mark. */
  const asked = new Map<string, number>();
  return function once(field): string {
    const mark = markOf(field);
    const first = firsts.get(mark);
    if (first === undefined) {
      firsts.set(mark, field);
      return field;
    }
    if (!asked.has(first)) asked.set(first, 1);
    const times = (asked.get(field) ?? 0) + 1;
    asked.set(field, times);
    return times === 1 ? field : once(`${field} (${times})`);
  };
}

/** A small number that is nearly always another for another field: as a key of a map much faster than the field itself, of which each is long and new. */
function markOf(field: string): number {
  let mark = field.length;
  for (let look = 1; look <= LOOKS; look++)
    mark = (mark * 31 + field.charCodeAt(Math.floor((field.length * look) / (LOOKS + 1)))) & 0x3fffffff;
  return mark;
}
