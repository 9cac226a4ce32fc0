/**
 * Where a page is now. Firefox goes on giving the address a page was loaded from when the page has changed it by its history (153), so the
 * page may say where it is, within the origin the browser vouches for: there it can go by its history anyway, and Chromium would say so.
 *
 * @param url as the browser tells it
 * @param at as the page does
 */
export function addressNow(url: string, at: unknown): string {
  // Files have no origin to speak of, and no history that leads to others.
  if (typeof at !== 'string' || !URL.canParse(at) || url.startsWith('file:')) return url;
  return new URL(at).origin === new URL(url).origin ? at : url;
}
