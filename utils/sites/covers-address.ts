import { covers } from './covers';

/** Whether a page at this address is allowed by these match patterns. */
export function coversAddress(origins: string[], address: string): boolean {
  const url = URL.parse(address);
  return url !== null && covers(origins, `${url.protocol}//${url.hostname}/*`);
}
