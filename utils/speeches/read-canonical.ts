import { dom } from '@/utils/anchoring/dom';
import { canonicalAddress } from './canonical-address';

/** What a page says its address should be, if it is of the same site (canonical-address.ts) and not what it is anyway. Never throws. */
export function readCanonical(document: Document, address: string): string | undefined {
  const link = dom.query(document, 'link[rel="canonical"][href]');
  const said = canonicalAddress((link && dom.attribute(link, 'href')) ?? undefined, address);
  return said === canonicalAddress(address, address) ? undefined : said;
}
