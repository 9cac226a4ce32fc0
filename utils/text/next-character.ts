/** Units looked at either side: no character a reader would call one is longer, not even a family of emoji. */
const WINDOW = 64;

let segmenter: Intl.Segmenter | undefined;

/**
 * The border of what a reader calls a character (a letter with its accents, an emoji with its joiners) next to an offset: the first after it
 * (1) or before it (−1). Offsets are UTF-16 units; at the text's ends it stays. An offset inside a character goes to that one's own end.
 */
export function nextCharacter(text: string, offset: number, direction: 1 | -1): number {
  if (direction === 1 ? offset >= text.length : offset <= 0) return offset;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  // Not the whole text: that is cut anew at each call. After a line feed is always a border, so there nothing can be cut in two.
  let from = Math.max(0, offset - WINDOW);
  from += text.slice(from, Math.max(from, offset - 1)).lastIndexOf('\n') + 1;
  if (isSecondHalf(text, from)) from -= 1;
  const segment = segmenter
    .segment(text.slice(from, offset + WINDOW))
    .containing(offset - from - (direction === 1 ? 0 : 1));
  if (!segment) return offset + direction;
  return from + segment.index + (direction === 1 ? segment.segment.length : 0);
}

function isSecondHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
}
