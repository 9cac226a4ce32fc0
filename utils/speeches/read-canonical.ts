import { dom } from '@/utils/anchoring/dom';
import { webAddress } from './web-address';

/** What a page says its address should be (`<link rel=canonical>`). Whether that is heard, the background decides (canonical-address.ts). Never throws. */
export function readCanonical(document: Document, address: string): string | undefined {
  const link = dom.query(document, 'link[rel="canonical"][href]');
  const said = link && URL.parse(dom.attribute(link, 'href') ?? '', address)?.href;
  try {
    return said ? webAddress(said).href : undefined;
  } catch {
    return undefined;
  }
}
