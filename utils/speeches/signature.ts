import { chineseDate } from './chinese-date';
import { isDayLine } from './is-day-line';
import { isLikelyName } from './is-likely-name';
import { lineRole } from './line-role';
import { nameIn } from './name-in';
import type { SpeechPage } from './speech-page';

/** A day alone on its line. */
const DAY = /^[12]\d{3}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u;
/** Lines looked at from the end, past editors' lines and notices; and of a text that is long enough to be signed. */
const TAIL = 8;
const MIN_LINES = 4;

/** Day, and name above it, with which a text ends: `from` is the first of these lines. Null where it is not signed. */
export function signature({ lines, body }: Pick<SpeechPage, 'lines' | 'body'>): {
  from: number;
  day: string;
  name: string | null;
} | null {
  if (body.to - body.from < MIN_LINES) return null;
  const textAt = (at: number): string => lines[at]?.text ?? '';
  let at = body.to - 1;
  while (at > body.to - TAIL && at > body.from && lineRole(textAt(at)) !== 'speech') at--;
  const line = textAt(at);
  const day = DAY.test(line) || isDayLine(line) ? chineseDate(line.replaceAll(/\s/gu, '')) : null;
  if (day === null) return null;
  const name = nameIn(textAt(at - 1));
  const isSigned = name !== null && isLikelyName(name) && at - 1 > body.from;
  return { from: isSigned ? at - 1 : at, day, name: isSigned ? name : null };
}
