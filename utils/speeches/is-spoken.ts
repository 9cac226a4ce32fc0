import { lineRole } from './line-role';

/** Whether a line of a page's body is the speaker's words. What is not is no paragraph of the speech, so it is not recognised by it either. */
export function isSpoken(text: string): boolean {
  const role = lineRole(text);
  return role === 'speech' || role === 'salutation';
}
