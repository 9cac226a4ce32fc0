import { MAX_URLS } from '@/utils/model/limits';
import { addressKey } from '@/utils/speeches/address-key';

/**
 * The addresses of a speech with one more, if it has none of this page yet and there is room: a page can go by as many of its own as it likes, and
 * none may put out another's. What is kept at one more is told by its text, and by the note's own address.
 */
export function withAddress(urls: string[], url: string): string[] {
  const key = addressKey(url);
  return urls.length >= MAX_URLS || urls.some((each) => addressKey(each) === key) ? urls : [...urls, url];
}
