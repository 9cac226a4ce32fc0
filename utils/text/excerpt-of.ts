import { wholeCharacters } from './whole-characters';

/** Lines that are shown, and how many more must follow for it to be worth while to hide them. */
const LINES = 12;
const REST = 4;
/** A line of a card: so many letters, half as many characters of Chinese. */
const WIDTH = 50;
/** What is shown before and, at the end, must be after what stands at a place, UTF-16 units. */
const BEFORE = 40;
const AFTER = 40;

/**
 * What of a long text is shown: about twelve lines of a card from its beginning, or, where what stands at `at` is not within them, as many from a little before it. Null where
 * the whole text is hardly more. Offsets are UTF-16 units and part no character. Looks at no more of the text than is shown, and a few lines.
 */
export function excerptOf(text: string, at = 0): { start: number; end: number } | null {
  const first = afterLines(text, 0, LINES);
  const rest = text[first] === '\n' ? first + 1 : first;
  if (afterLines(text, rest, REST) === text.length) return null;
  if (at + AFTER <= first) return { start: 0, end: wholeCharacters(text, first) };
  const near = Math.max(0, at - BEFORE);
  // From where its paragraph begins, if that is as near.
  const paragraph = text.lastIndexOf('\n', at - 1) + 1;
  const start = paragraph >= near ? paragraph : wholeCharacters(text, near);
  return { start, end: wholeCharacters(text, afterLines(text, start, LINES)) };
}

/** Where so many lines end that begin at `start`. */
function afterLines(text: string, start: number, lines: number): number {
  let [line, used] = [1, 0];
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const width = code === 10 ? 0 : code < 0x2e80 ? 1 : 2;
    if (code === 10 || used + width > WIDTH) {
      line += 1;
      used = 0;
      if (line > lines) return at;
    }
    used += width;
  }
  return text.length;
}
