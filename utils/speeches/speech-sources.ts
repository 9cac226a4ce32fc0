import type { Speech } from '@/utils/model/speech';
import { addressKey } from './address-key';
import { pageSuffix } from './page-suffix';

/** A place where a speech was read. */
export type SpeechSource = {
  url: string;
  /** Which page of the article it is, where that is split into several. */
  page?: number;
  /** The key of that article's first page, by which its pages are told to be one article's. */
  first?: string;
  /** The site's name in the web, without `www.`. */
  host: string;
};

/** Where a speech was read, as kept. Later pages of an article are told by standing beside its first page: that is how they were kept. */
export function speechSources({ urls }: Pick<Speech, 'urls'>): SpeechSource[] {
  const keys = new Set(urls.map(addressKey));
  const later = new Map<string, { first: string; number: number }>();
  for (const address of urls) {
    const url = new URL(address);
    const suffix = pageSuffix(url.pathname);
    if (!suffix) continue;
    url.pathname = suffix.first;
    const first = addressKey(url.href);
    if (keys.has(first)) later.set(address, { first, number: suffix.number });
  }
  // Some sites number the second page by 1.
  const fromOne = new Set([...later.values()].filter(({ number }) => number === 1).map(({ first }) => first));
  const firsts = new Set([...later.values()].map(({ first }) => first));
  return urls.map((url) => {
    const host = new URL(url).host.replace(/^www\./, '');
    const page = later.get(url);
    if (page) return { url, host, page: page.number + (fromOne.has(page.first) ? 1 : 0), first: page.first };
    const key = addressKey(url);
    return firsts.has(key) ? { url, host, page: 1, first: key } : { url, host };
  });
}
