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
/** Longest address read; a longer one is no address of an article. */
const MAX_ADDRESS = 4_000;

/**
 * The canonical form of a page's address, under which its speech is kept: no fragment, user or tracking parameters; the others in order.
 * Throws a TypeError for what is no http(s) address, or a longer one than 4,000 characters.
 */
export function addressKey(address: string): string {
  if (address.length > MAX_ADDRESS) throw new TypeError(`An address of ${address.length} characters can't be kept.`);
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new TypeError(`Only http and https pages can be kept, not ${address.slice(0, 80)}`);
  }
  const isWeChat = url.hostname === 'mp.weixin.qq.com' && url.pathname === '/s';
  const kept = Array.from(url.searchParams)
    .filter(([name]) => (isWeChat ? WECHAT.includes(name) : !TRACKING.some((rule) => rule.test(name.toLowerCase()))))
    // By code unit, not by locale: the key must be the same in every browser.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return `${url.protocol}//${url.host}${url.pathname}${query ? `?${query}` : ''}`;
}
