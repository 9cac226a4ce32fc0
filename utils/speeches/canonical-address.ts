import { cleanAddress } from './clean-address';

/** First labels of hosts that are the same site for another screen. */
const SAME = /^(?:www|m|wap|3g|mobile|h5)\./;

/**
 * What a page says its address should be (`<link rel=canonical>`), if that is of the same site: the same host but for `www.`, `m.` and their like.
 * Another site's is a copy's praise of its source, or a lie; undefined then, and for what is no address.
 *
 * @param said as the page has it, absolute or not
 * @param address the page's own, as the browser says it
 */
export function canonicalAddress(said: string | undefined, address: string): string | undefined {
  const to = said === undefined ? null : URL.parse(said, address);
  const own = URL.parse(address);
  if (!to || !own || to.host.replace(SAME, '') !== own.host.replace(SAME, '')) return undefined;
  try {
    return cleanAddress(to.href);
  } catch {
    return undefined;
  }
}
