import { MAX_URL } from '@/utils/model/limits';
import { articleAt } from './article-address';
import { tooLong, webAddress } from './web-address';
import { withoutAnchor } from './without-anchor';

/**
 * Parameters that say how a reader came, on any site: tags of campaigns, click ids of advertisers, where on the last page a link was (Alibaba,
 * cctv.com), what WeChat puts behind any address, who shared it, Baidu's counters, the page before, and against caches. By their exact names:
 * `shareId`, `ref` or `scene` may be what names the article.
 */
const TRACKING =
  /^(?:utm_.*|(?:g|fb|ms|y|d)clid|s[pc]m|isappinstalled|mpshare|sharer_[a-z]+|share_(?:token|source|medium|from|to|uid|uuid|plat|tag|session_id)|shareuid|bd_vid|hm(?:sr|pl|cu|kw|ci)|referr?er|_[tr]|timestamp|nonce)$/;
/** What opens an article of WeChat's; all else in its address says who shared it, when and how. */
const IN_WECHAT = /^(?:__biz|mid|idx|sn)$/;
/** Values of `from` by which WeChat, QQ and Weibo say where a page was opened. */
const SURFACE = /^(?:timeline|singlemessage|groupmessage|androidqq|weibo)$/;
/** The same behind a route, where it is all that is asked. */
const SHARED_ROUTE = /\?from=(?:timeline|singlemessage|groupmessage|androidqq|weibo)(?=#|$)/;

/**
 * A page's address as it is kept, shown and opened again: no user, anchor or tracking parameters; the others in order, a route as it is but for this. That of a
 * file is its path; that of an article read here stands for itself. Which page it is, `addressKey` tells.
 * @throws TypeError for what can't be kept (web-address.ts), also where it is encoding that makes it too long (' is written %27): cut, it would be another page's
 */
export function cleanAddress(address: string): string {
  if (articleAt(address) !== undefined) return address;
  const file = fileAddress(address);
  if (file !== undefined) return file;
  const url = webAddress(address);
  const isTracking = (name: string, value: string): boolean =>
    TRACKING.test(name) ||
    (/^mp\.weixin\.qq\.com\/s\b/.test(url.host + url.pathname)
      ? !IN_WECHAT.test(name)
      : name === 'from' && SURFACE.test(value));
  const kept = Array.from(url.searchParams)
    .filter(([name, value]) => !isTracking(name.toLowerCase(), value))
    // By code unit, not by locale: the address must be the same in every browser.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const page = `${url.protocol}//${url.host}${url.pathname}`;
  const whole = (query === '' ? page : `${page}?${query}`) + withoutAnchor(url.hash.replace(SHARED_ROUTE, ''));
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
