import type { Pager } from '@/utils/model/pager';
import { pageSuffix } from './page-suffix';

/**
 * The address of an article's first page, from that of a later one: the same without the number of the page. Undefined on a first page, and
 * where the address has no such number. It is made of the page's own address alone, so a page can't name one that isn't of its own site.
 */
export function firstPage(address: string, pager: Pager | undefined): string | undefined {
  const url = URL.parse(address);
  if (!url || pager === undefined || pager.page === 1) return undefined;
  const suffix = pageSuffix(url.pathname);
  if (!suffix) return undefined;
  url.pathname = suffix.first;
  return url.href;
}
