/**
 * Addresses, and words longer than any that is read as one: on a justified line before one that can't be broken, a few characters would be drawn out over its whole width.
 */
const LONG = /(https?:\/\/[!-~]+|[!-~]{24,})/;

/** Text in parts: every other one, from the second on, may be broken anywhere. */
export const longRuns = (text: string): string[] => text.split(LONG);
