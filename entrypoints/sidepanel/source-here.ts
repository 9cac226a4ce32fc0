import { addressKey } from '@/utils/speeches/address-key';
import { articleShownAt } from '@/utils/speeches/article-address';

/**
 * The one of a speech's addresses that is open; undefined where none is.
 *
 * @param address of the page, as its reader tells it: also that of the page of ours that shows an article
 * @param root of the extension, as `runtime.getURL('/')` gives it
 */
export function sourceHere(urls: readonly string[], address: string, root: string): string | undefined {
  try {
    const key = addressKey(articleShownAt(address, root) ?? address);
    return urls.find((url) => addressKey(url) === key);
  } catch {
    return undefined;
  }
}
