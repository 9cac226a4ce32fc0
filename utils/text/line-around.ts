import { wholeCharacters } from './whole-characters';

/** What a line surely shows, and what is left to see before a place beyond that; letters, half as many characters of Chinese. */
const SEEN = 28;
const BEFORE = 12;
/** A line is never longer, UTF-16 units. */
const MOST = 300;

/** What of a text stands in a line that is cut at its end, for what is at `at` to be seen: from the beginning, or “…” and a little before it. `at` below 0: nothing is. */
export function lineAround(text: string, at: number): string {
  const width = (to: number, from: number): number => {
    let sum = 0;
    for (let each = from; each < to; each++) sum += text.charCodeAt(each) < 0x2e80 ? 1 : 2;
    return sum;
  };
  if (at < 0 || (at < SEEN && width(at, 0) < SEEN)) return text.slice(0, wholeCharacters(text, MOST));
  let start = at;
  while (start > 0 && width(at, start - 1) <= BEFORE) start -= 1;
  start = wholeCharacters(text, start);
  // With whole words, where they are parted by spaces.
  const space = text.slice(start, at).indexOf(' ');
  if (space >= 0) start += space + 1;
  return `…${text.slice(start, wholeCharacters(text, start + MOST))}`;
}
