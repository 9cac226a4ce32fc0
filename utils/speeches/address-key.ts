import { MAX_URL } from '@/utils/model/limits';
import { articleAt } from './article-address';

/** Parameters that say how a reader came, not what the page is. */
const TRACKING: readonly RegExp[] = [
  /^utm_/, // campaign tags, any site
  /^(?:gclid|fbclid|msclkid|yclid|dclid)$/, // click ids of advertisers
  /^(?:spm|scm)$/, // where on the last page a link was (Alibaba, cctv.com)
  /^(?:from|isappinstalled)$/, // which WeChat or Weibo surface it was opened in
  /^(?:scene|chksm|sessionid|clicktime|enterid|ascene|devicetype|version|pass_ticket|wx_header|nettype|exportkey|subscene)$/, // WeChat's own
  /^(?:sharer_[a-z]+|share[a-z_]*|shareuid|srcid|mpshare)$/, // who shared it
  /^(?:bd_vid|hmsr|hmpl|hmcu|hmkw|hmci)$/, // Baidu's counters
  /^(?:ref|referer|referrer)$/, // the page before
  /^(?:_t|_r|timestamp|nonce)$/, // against caches
];
/** What names an article of a WeChat account; everything else in such an address is about the reader. */
const WECHAT = ['__biz', 'idx', 'mid'];

/**
 * The canonical form of a page's address, under which its speech is kept: no fragment, user or tracking parameters; the others in order.
 * At most `MAX_URL` characters: where encoding makes it longer (' is written %27), it stands without its parameters.
 * That of a file (where the browser lets us read it) is its path; that of an article stands for itself.
 * Throws a TypeError for what is no such address, and for one that is longer, or whose path alone is: cut, it would be another page's.
 */
export function addressKey(address: string): string {
  if (address.length > MAX_URL) throw tooLong(address.length);
  const url = URL.parse(address);
  if (articleAt(address) !== undefined) return address;
  if (url?.protocol === 'file:') return `file://${url.host}${url.pathname}`;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new TypeError(`Only http and https pages and files can be kept, not ${address.slice(0, 80)}`);
  }
  const isWeChat = url.hostname === 'mp.weixin.qq.com' && url.pathname === '/s';
  const kept = Array.from(url.searchParams)
    .filter(([name]) => (isWeChat ? WECHAT.includes(name) : !TRACKING.some((rule) => rule.test(name.toLowerCase()))))
    // By code unit, not by locale: the key must be the same in every browser.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const page = `${url.protocol}//${url.host}${url.pathname}`;
  if (page.length > MAX_URL) throw tooLong(page.length);
  const key = query === '' ? page : `${page}?${query}`;
  return key.length > MAX_URL ? page : key;
}

function tooLong(length: number): TypeError {
  return new TypeError(`An address of ${length} characters can't be kept, ${MAX_URL} at most.`);
}
