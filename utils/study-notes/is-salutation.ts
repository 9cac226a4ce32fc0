/** Longest first line that is taken for one, UTF-16 units; longer ones ending in a colon are sentences. */
const MAX_SALUTATION = 30;

/** Whether the first paragraph of a text is the line that greets (各位领导、同志们：), which stands without indent. */
export function isSalutation(first: string): boolean {
  return first.length <= MAX_SALUTATION && /[：:]$/.test(first);
}
