import { withoutScreen } from '@/utils/sites/without-screen';
import { cleanAddress } from './clean-address';
import { webAddress } from './web-address';

/**
 * What a page says its address should be (`<link rel=canonical>`), if that is of the same site: the same host but for `www.`, `m.` and their like.
 * Another site's is a copy's praise of its source, or a lie; undefined then, and for what is no address.
 *
 * @param said as the page has it, absolute or not
 * @param address the page's own, as the browser says it
 */
export function canonicalAddress(said: string | undefined, address: string): string | undefined {
  if (said === undefined) return undefined;
  try {
    const own = webAddress(address);
    const to = webAddress(URL.parse(said, own.href)?.href ?? '');
    return withoutScreen(to.host) === withoutScreen(own.host) ? cleanAddress(to.href) : undefined;
  } catch {
    return undefined;
  }
}
