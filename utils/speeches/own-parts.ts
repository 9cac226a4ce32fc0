import type { Pager } from '@/utils/model/pager';
import type { Speech } from '@/utils/model/speech';
import { addressKey } from './address-key';
import { cleanAddress } from './clean-address';
import { firstPage } from './first-page';

/** The pages a kept text was put together from: what was kept without a word of pages is the first of its article. */
export type Parts = NonNullable<Speech['parts']>;

/**
 * The pages of a page's own article in the kept text, and the address of its first page; undefined where the text is not of this article: another
 * site parts the speech at other places, so that its page two holds other words.
 */
export function ownParts(
  { parts, paragraphs, urls }: Pick<Speech, 'parts' | 'paragraphs' | 'urls'>,
  url: string,
  pager: Pager,
): { parts: Parts; first: string } | undefined {
  const first = cleanAddress(firstPage(url, pager) ?? url);
  if (addressKey(parts?.[0]?.first ?? urls[0]!) !== addressKey(first)) return undefined;
  return { parts: parts ?? [{ page: 1, paragraphs: paragraphs.length }], first };
}
