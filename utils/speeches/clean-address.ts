import { MAX_URL } from '@/utils/model/limits';
import { articleAt } from './article-address';
import { tooLong, webAddress } from './web-address';

/** Parameters that say how a reader came, on any site. By their exact names: `shareId`, `ref` or `scene` may be what names the article. */
const TRACKING: readonly RegExp[] = [
  /^utm_/, // campaign tags
  /^(?:gclid|fbclid|msclkid|yclid|dclid)$/, // click ids of advertisers
  /^(?:spm|scm)$/, // where on the last page a link was (Alibaba, cctv.com)
  /^(?:isappinstalled|mpshare)$/, // WeChat's, put behind the address of any page
  /^(?:sharer_[a-z]+|share_(?:token|source|medium|from|to|uid|uuid|plat|tag|session_id)|shareuid)$/, // who shared it
  /^(?:bd_vid|hmsr|hmpl|hmcu|hmkw|hmci)$/, // Baidu's counters
  /^(?:referer|referrer)$/, // the page before
  /^(?:_t|_r|timestamp|nonce)$/, // against caches
];
/** WeChat's own, at its articles: who shared one, when and how. */
const IN_WECHAT =
  /^(?:from|ref|scene|chksm|sessionid|clicktime|enterid|ascene|devicetype|version|pass_ticket|wx_header|nettype|exportkey|subscene|srcid|share[a-z_]*)$/;
/** Values of `from` by which WeChat, QQ and Weibo say where a page was opened. */
const SURFACE = /^(?:timeline|singlemessage|groupmessage|androidqq|weibo)$/;

/**
 * A page's address as it is kept, shown and opened again: no fragment, user or tracking parameters; the others in order. That of a file is its path; that of an
 * article read here stands for itself. Which page it is, `addressKey` tells.
 * @throws TypeError for what can't be kept (web-address.ts), also where it is encoding that makes it too long (' is written %27): cut, it would be another page's
 */
export function cleanAddress(address: string): string {
  if (articleAt(address) !== undefined) return address;
  const file = fileAddress(address);
  if (file !== undefined) return file;
  const url = webAddress(address);
  const isTracking = (name: string, value: string): boolean =>
    TRACKING.some((rule) => rule.test(name)) ||
    (url.hostname === 'mp.weixin.qq.com' ? IN_WECHAT.test(name) : name === 'from' && SURFACE.test(value));
  const kept = Array.from(url.searchParams)
    .filter(([name, value]) => !isTracking(name.toLowerCase(), value))
    // By code unit, not by locale: the address must be the same in every browser.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const page = `${url.protocol}//${url.host}${url.pathname}`;
  const whole = query === '' ? page : `${page}?${query}`;
  if (whole.length > MAX_URL) throw tooLong(whole.length);
  return whole;
}

/** That of a file, where the browser lets us read one; undefined for others, and for one too long to be kept. */
function fileAddress(address: string): string | undefined {
  if (address.length > MAX_URL) return undefined;
  const url = URL.parse(address);
  const path = url?.protocol === 'file:' ? `file://${url.host}${url.pathname}` : undefined;
  return path !== undefined && path.length <= MAX_URL ? path : undefined;
}
