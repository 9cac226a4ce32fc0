import { wholeCharacters } from './whole-characters';
import { withoutControls } from './without-controls';

/**
 * A short text from a page as one safe line: control characters dropped, white space collapsed and trimmed, at most `max` UTF-16 units,
 * never half a character. A page's title may be a megabyte; only the start is looked at.
 */
export function clipLine(text: string, max: number): string {
  // White space and marks may take most of what is looked at; eight times the length is enough for any honest line.
  const line = withoutControls(text.slice(0, max * 8 + 1024).replace(/\s+/gu, ' ')).trim();
  if (line.length <= max) return line;
  return line.slice(0, wholeCharacters(line, max)).trimEnd();
}
