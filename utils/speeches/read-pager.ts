import { dom } from '@/utils/anchoring/dom';
import { MAX_PAGES } from '@/utils/model/limits';
import type { Pager } from '@/utils/model/pager';
import { pageSuffix } from './page-suffix';

/** Where sites put the links to the pages of an article: people.com.cn, Xinhua and its customers, and two names that many use. */
const LINKS = ':is(.zdfy, #div_currpage, #div_page_roll1, .page, .pages, #pagination) a[href]';
/** Links looked at: two pagers of ninety-nine pages, and hostile pages have any number. */
const MAX_LINKS = 200;
/** The words of a link to a page by its number: 2, 【2】, 第2页. */
const NUMBERED = /^[\s【[(（第]*(\d{1,2})[\s】\])）页]*$/u;
/** The words of a link to the first page, or to one beside this one. Not 上一篇: that is another article. */
const STEP =
  /^[\s<>《》«»‹›【[]*(?:首页|第一页|上一?页|前一?页|下一?页|后一?页|尾页|末页|最后一页|first|last|prev(?:ious)?|next)(?:\s*page)?[\s<>《》«»‹›】\]]*$/iu;

/**
 * Where a page stands in an article that is split into several; undefined where no pager says so. Confirmed is only what its links name: pages whose
 * path is this one's with a number before the extension, by words that mean pages. A page that is itself numbered must have a link to the
 * one without: article-12.html beside article-13.html are two articles. Works from the markup alone; never throws.
 */
export function readPager(document: Document, address: string): Pager | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  const own = pageSuffix(url.pathname);
  return (own && pagerFrom(document, url, own.first, own)) ?? pagerFrom(document, url, url.pathname);
}

/** The pager of the article whose first page has this path. `own`: how this page is numbered, where it isn't the first. */
function pagerFrom(
  document: Document,
  url: URL,
  first: string,
  own?: { mark: string; number: number },
): Pager | undefined {
  let toFirst = false;
  /** Numbers in addresses, with the number of the page where the link says it. */
  const linked = new Map<number, number | undefined>();
  for (const { path, words } of pageLinks(document, url)) {
    const page = NUMBERED.exec(words)?.[1];
    if (path === first) {
      toFirst ||= page === undefined || page === '1';
      continue;
    }
    const suffix = pageSuffix(path);
    if (suffix?.first !== first || (own && suffix.mark !== own.mark)) continue;
    linked.set(suffix.number, page === undefined ? linked.get(suffix.number) : Number(page));
  }
  if (own ? !toFirst : linked.size === 0) return undefined;
  // Some number the second page by 1. Where no link says so, a page 1 beside the one without a number is the second.
  const said = [...linked].find(([, page]) => page !== undefined);
  const shift = said ? said[1]! - said[0] : linked.has(1) || own?.number === 1 ? 1 : 0;
  if (shift !== 0 && shift !== 1) return undefined;
  const numbers = [...linked].map(([number]) => number + shift);
  const isConsistent = [...linked].every(([number, page]) => page === undefined || page === number + shift);
  const page = own ? own.number + shift : 1;
  // The next page, or the one before, is always among them: else it is a list of something else.
  const isBeside = own ? page === 2 || numbers.some((other) => Math.abs(other - page) === 1) : numbers.includes(2);
  const pages = Math.max(page, ...numbers);
  return isConsistent && isBeside && page >= 1 && (own === undefined || page >= 2) && pages <= MAX_PAGES
    ? { page, pages }
    : undefined;
}

/** The links of the page's pagers to pages of the same site that differ in nothing but their path. */
function* pageLinks(document: Document, url: URL): Generator<{ path: string; words: string }> {
  for (const link of dom.queryAll(document, LINKS).slice(0, MAX_LINKS)) {
    const to = URL.parse(dom.attribute(link, 'href') ?? '', url.href);
    const words = (dom.textContent(link) ?? '').slice(0, 40);
    if (to?.host !== url.host || to.search !== url.search) continue;
    if (NUMBERED.test(words) || STEP.test(words)) yield { path: to.pathname, words };
  }
}
