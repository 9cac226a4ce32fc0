import { safeText } from './safe-text';

/** Safe text on one line, white space as one space. */
export const oneLine = (text: string): string => safeText(text).replaceAll(/\s+/gu, ' ').trim();
