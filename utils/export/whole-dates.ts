const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A day as documents write it, 2026年4月23日, 23 April 2026 or April 23, 2026, the day left out or not, with what opens before it and the brackets behind. */
const DATE = new RegExp(
  String.raw`([《（“‘「『(]*(?:(?<!\d)\d{4}年\d{1,2}月(?:\d{1,2}日)?|(?<![\dA-Za-z])(?:\d{1,2} ${MONTH}|${MONTH}(?: \d{1,2},)?) \d{4}(?!\d))[）)]?)`,
  'u',
);

/** Text in parts: every other one, from the second on, is a date that no line should break in. */
export const wholeDates = (text: string): string[] =>
  // None is without a year, and most text is without one: told sooner than where a date could begin.
  /\d{4}/.test(text) ? text.split(DATE) : [text];
