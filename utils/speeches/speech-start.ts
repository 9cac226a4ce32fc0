import { findMarker } from './find-marker';
import { isDayLine } from './is-day-line';
import { SALUTATION } from './line-kinds';
import { lineRole } from './line-role';
import type { Body } from './find-body';
import type { Line } from './read-lines';

/** Lines in which title, day and speaker may stand before a speech begins. */
const HEAD = 14;
/** Characters of the shortest first paragraph without anything else to know it by. */
const PARAGRAPH = 30;

/**
 * The line with which a speech begins, after what its body repeats of title, day, speaker and source: a salutation, a point, a paragraph.
 * `isTitle`: whether a line is the title again, which may well end like a sentence.
 */
export function speechStart(
  lines: Line[],
  { from, to }: Pick<Body, 'from' | 'to'>,
  isTitle: (text: string) => boolean,
): number {
  const head = lines.slice(from, Math.min(to, from + HEAD));
  const at = head.findIndex(({ text }) => !isTitle(text) && isSpeech(text));
  return at < 0 ? from : from + at;
}

function isSpeech(text: string): boolean {
  if (SALUTATION.test(text)) return true;
  if (isDayLine(text) || lineRole(text) !== 'speech') return false;
  // A single —— is mostly a subtitle.
  if (/^(?:[—─]|--)/u.test(text)) return /[。；！]$/u.test(text);
  const marker = findMarker(text)?.marker;
  // （一） alone may be the number of a title.
  if (marker && (marker !== text || /^[第A-Z]/u.test(text))) return true;
  if (/^[12]\d{3}年\d{1,2}月\d{1,2}日[\s\d:：]/u.test(text)) return false;
  return /[。！？；]|[.!?](?:\s|$)/u.test(text) || text.length >= PARAGRAPH * 2;
}
