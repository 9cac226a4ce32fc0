import { withoutScreen } from './without-screen';

/** What the reader allows at once: a site by its name, and as the match pattern to ask the browser for. */
export type Site = { name: string; pattern: string };

/** Second-level labels under a country's that are no site of anyone: `edu.cn` is every university. From the Public Suffix List, its common ones. */
const SHARED = /^(?:ac|co|com|edu|go|gob|gov|gouv|mil|ne|net|nom|or|org|sch)\.[a-z]{2}$/;

/**
 * The site of a page: its host without `www.` or `m.`, and all below it, so that a speech's mobile page and its other servers belong to it. An address, a name
 * without dots, or one under which others have their sites, stands for itself alone. Null for what is no web page.
 */
export function siteOf(address: string): Site | null {
  const url = URL.parse(address);
  // An asterisk may stand in a host, and would say more in a pattern than the reader did.
  if (!url || !/^https?:$/.test(url.protocol) || !/^(?:[\w.-]+|\[.+\])$/.test(url.hostname)) return null;
  const { hostname } = url;
  const own = withoutScreen(hostname);
  const name = own.includes('.') && !SHARED.test(own) ? own : hostname;
  // Not `*.`: below a number nothing stands, and below `edu.cn` others do.
  const alone = /^[\d.]+$|^\[|^[^.]+$/.test(name) || SHARED.test(own) || SHARED.test(name);
  return { name: nameOf(name), pattern: alone ? `*://${hostname}/*` : `*://*.${name}/*` };
}

/** As readers know it: without the brackets of an address. */
const nameOf = (host: string): string => host.replace(/^\[|\]$/g, '');
