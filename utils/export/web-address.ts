/** An address as a file may link to it: http(s), without name and password, percent-encoded; '' where it is none (a file of the reader's own, `javascript:`). */
export function webAddress(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return '';
  // Each time one is set the whole address is read again.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  // What may stand in an address unencoded and yet ends one in HTML, Markdown or a table.
  return url.href.replaceAll(/[\s<>"'`\\|{}^]/gu, (char) => encodeURIComponent(char).replace("'", '%27'));
}
