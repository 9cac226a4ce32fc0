import { wholeCharacters } from './whole-characters';

/** Marks that turn the direction of what follows: a page could make a title read as something else. And the line's own zero-width ones. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u2060]/gu;
/** C0 and C1, as the class of control characters. White space among them has become a space before. */
const CONTROL = /\p{Cc}/gu;

/**
 * A short text from a page as one safe line: control characters dropped, white space collapsed and trimmed, at most `max` UTF-16 units,
 * never half a character. A page's title may be a megabyte; only the start is looked at.
 */
export function clipLine(text: string, max: number): string {
  // White space and marks may take most of what is looked at; eight times the length is enough for any honest line.
  const line = text
    .slice(0, max * 8 + 1024)
    .replace(/\s+/gu, ' ')
    .replace(CONTROL, '')
    .replace(DIRECTION, '')
    .trim();
  if (line.length <= max) return line;
  return line.slice(0, wholeCharacters(line, max)).trimEnd();
}
