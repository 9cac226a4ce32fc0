/** A day as documents write it, with its brackets. */
const DATE = /(（?\d{4}年\d{1,2}月(?:\d{1,2}日)?）?)/u;

/** Text in parts: every other one, from the second on, is a date that no line should break in. */
export const wholeDates = (text: string): string[] => text.split(DATE);
