import { chineseDate } from './chinese-date';
import { isLikelyName } from './is-likely-name';
import { LONE_DAY } from './line-kinds';
import { lineRole } from './line-role';
import { nameBesideDay } from './name-beside-day';
import { nameIn } from './name-in';
import { speechDay } from './speech-day';
import type { SpeechPage } from './speech-page';

/** Lines looked at from the end, past editors' lines and notices; and of a text that is long enough to be signed. */
const TAIL = 8;
const MIN_LINES = 4;

/**
 * Day, and name above it or beside it, with which a text ends: `from` is the first of these lines, `day` null where it is no whole one. Null where
 * the text is not signed.
 */
export function signature({ lines, body }: Pick<SpeechPage, 'lines' | 'body'>): {
  from: number;
  day: string | null;
  name: string | null;
} | null {
  if (body.to - body.from < MIN_LINES) return null;
  const textAt = (at: number): string => lines[at]?.text ?? '';
  let at = body.to - 1;
  while (at > body.to - TAIL && at > body.from && lineRole(textAt(at)) !== 'speech') at--;
  const line = textAt(at);
  const alone = LONE_DAY.test(line) ? chineseDate(line.replaceAll(/\s/gu, '')) : null;
  const told = speechDay(line);
  if (alone === null && told === null) return null;
  const day = alone ?? told?.date ?? null;
  const beside = nameBesideDay(line);
  if (beside !== null) return { from: at, day, name: beside };
  const name = nameIn(textAt(at - 1));
  const isSigned = name !== null && isLikelyName(name) && at - 1 > body.from;
  return { from: isSigned ? at - 1 : at, day, name: isSigned ? name : null };
}
