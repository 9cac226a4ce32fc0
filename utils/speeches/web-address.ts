import { MAX_URL } from '@/utils/model/limits';

/** Reads the address of a web page. @throws TypeError for what is none, and for one too long to be kept: cut, it would be another page's. */
export function webAddress(address: string): URL {
  if (address.length > MAX_URL) throw tooLong(address.length);
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new TypeError(`Only http and https pages can be kept, not ${address.slice(0, 80)}`);
  }
  const { length } = `${url.protocol}//${url.host}${url.pathname}`;
  if (length > MAX_URL) throw tooLong(length);
  return url;
}

/** What is thrown for an address that can't be kept whole. */
export function tooLong(length: number): TypeError {
  return new TypeError(`An address of ${length} characters can't be kept, ${MAX_URL} at most.`);
}
