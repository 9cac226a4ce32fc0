import { cleanAddress } from './clean-address';
import { twinSites } from './twin-sites';

/** What a server gives for a folder; by its own name it is the same page. */
const INDEX = /\/(?:index|default)\.(?:html?|shtml)$/;
/** What names an article of a WeChat account; its signature and everything else in such an address is about the reader. */
const WECHAT = ['__biz', 'mid', 'idx'];

/**
 * Under which a page is known, whichever of its addresses it was read at: http or https, with tracking or without, a folder or its index, the
 * mobile page where the site is known (twin-sites.ts), a WeChat article however it was shared. To compare and to look up; to open, there is
 * the address itself (`cleanAddress`). The key of a key is the key.
 * @throws TypeError for what can't be kept (web-address.ts)
 */
export function addressKey(address: string): string {
  const clean = cleanAddress(address);
  // A file has its path alone, an article read here its own address.
  if (!clean.startsWith('http')) return clean;
  const url = new URL(clean);
  // Without a port, http and https are one site; with one they are two servers.
  if (url.port === '') url.protocol = 'https:';
  const weChat = url.hostname === 'mp.weixin.qq.com' ? weChatKey(url) : undefined;
  return weChat ?? twinKey(url) ?? plainKey(url);
}

function weChatKey({ pathname, searchParams }: URL): string | undefined {
  if (/^\/s\/[\w-]+$/.test(pathname)) return `https://mp.weixin.qq.com${pathname}`;
  const named = WECHAT.map((name) => [name, searchParams.get(name) ?? (name === 'idx' ? '1' : '')]);
  if (pathname !== '/s' || named.some(([, value]) => value === '')) return undefined;
  return `https://mp.weixin.qq.com/s?${new URLSearchParams(named).toString()}`;
}

function twinKey({ host, pathname, search }: URL): string | undefined {
  if (search !== '') return undefined;
  for (const site of twinSites) {
    const article = site.host.test(host) ? site.path.exec(pathname) : null;
    if (article) return `https://${site.name}/${article[1]}${extensionOf(pathname)}`;
  }
  return undefined;
}

/** Kept in the key, so that the key of a key is the key. */
const extensionOf = (pathname: string): string => /\.\w+$/.exec(pathname)?.[0] ?? '';

function plainKey(url: URL): string {
  if (url.search === '') url.pathname = url.pathname.replace(INDEX, '/');
  return url.href;
}
