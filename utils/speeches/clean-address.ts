import { MAX_URL } from '@/utils/model/limits';
import { articleAt } from './article-address';
import { webAddress } from './web-address';

/** Parameters that say how a reader came, not what the page is. */
const TRACKING: readonly RegExp[] = [
  /^utm_/, // campaign tags, any site
  /^(?:gclid|fbclid|msclkid|yclid|dclid)$/, // click ids of advertisers
  /^(?:spm|scm)$/, // where on the last page a link was (Alibaba, cctv.com)
  /^(?:from|isappinstalled)$/, // which WeChat or Weibo surface it was opened in
  /^(?:scene|chksm|sessionid|clicktime|enterid|ascene|devicetype|pass_ticket|wx_header|nettype|exportkey|subscene)$/, // WeChat's own
  /^(?:sharer_[a-z]+|share[a-z_]*|shareuid|srcid|mpshare)$/, // who shared it
  /^(?:bd_vid|hmsr|hmpl|hmcu|hmkw|hmci)$/, // Baidu's counters
  /^(?:ref|referer|referrer)$/, // the page before
  /^(?:_t|_r|timestamp|nonce)$/, // against caches
];
/** WeChat's own name for its version; elsewhere it may be that of the page. */
const IN_WECHAT = /^version$/;

/**
 * A page's address as it is kept, shown and opened again: no fragment, user or tracking parameters; the others in order. At most `MAX_URL`
 * characters: where encoding makes it longer (' is written %27), it stands without its parameters. That of a file is its path; that of an
 * article read here stands for itself. Which page it is, `addressKey` tells.
 * @throws TypeError for what can't be kept (web-address.ts)
 */
export function cleanAddress(address: string): string {
  if (articleAt(address) !== undefined) return address;
  const file = fileAddress(address);
  if (file !== undefined) return file;
  const url = webAddress(address);
  const isTracking = (name: string): boolean =>
    TRACKING.some((rule) => rule.test(name)) || (url.hostname === 'mp.weixin.qq.com' && IN_WECHAT.test(name));
  const kept = Array.from(url.searchParams)
    .filter(([name]) => !isTracking(name.toLowerCase()))
    // By code unit, not by locale: the address must be the same in every browser.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const page = `${url.protocol}//${url.host}${url.pathname}`;
  const whole = query === '' ? page : `${page}?${query}`;
  return whole.length > MAX_URL ? page : whole;
}

/** That of a file, where the browser lets us read one; undefined for others, and for one too long to be kept. */
function fileAddress(address: string): string | undefined {
  if (address.length > MAX_URL) return undefined;
  const url = URL.parse(address);
  const path = url?.protocol === 'file:' ? `file://${url.host}${url.pathname}` : undefined;
  return path !== undefined && path.length <= MAX_URL ? path : undefined;
}
