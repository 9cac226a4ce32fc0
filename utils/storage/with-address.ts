import { MAX_URLS } from '@/utils/model/limits';
import { addressKey } from '@/utils/speeches/address-key';

/** The addresses of a speech with one more, if it has none of this page yet; the last one gives way where there are as many as are kept. */
export function withAddress(urls: string[], url: string): string[] {
  const key = addressKey(url);
  return urls.some((each) => addressKey(each) === key) ? urls : [...urls.slice(0, MAX_URLS - 1), url];
}
