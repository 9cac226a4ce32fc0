import { dom } from '@/utils/anchoring/dom';
import { foldText } from '@/utils/text/fold-text';
import { MAX_LINE } from '@/utils/model/limits';
import { besideBody } from './beside-body';
import type { Line } from './read-lines';
import type { SiteRule } from './sites/site-rule';

/** Where the speech is, as [from, to) of the page's lines. `isRuled`: a site's rule told it. */
export type Body = { from: number; to: number; isRuled: boolean };

type Help = { rules: readonly SiteRule[]; findArticle?: (document: Document) => string[] };

/** Running text: a line with the marks of sentences. Titles of links and menus have none. */
const PROSE = /[。，；！？]|[,.;!?](?:\s|$)/u;
/** Characters of the shortest line taken for running text: below, it is a caption, a button, a date. */
const PROSE_LENGTH = 12;
/** Elements in which any page may put its article, after those that rules name; and those that hold it with much else. */
const COMMON = ['article', '.article-content'];
const LOOSE = ['main', '#content', '.content'];
/** Share of the page's running text that a named container must hold to be believed: pages leave empty ones around. */
const NAMED_SHARE = 1 / 3;
/** Share that the body must hold where no container is named; the rest is comments, related articles, notices. */
const BODY_SHARE = 2 / 3;
/** Elements between a link and its text. */
const LINK_DEPTH = 3;
/** Lines before and after running text that may belong to it. */
const MAX_BEFORE = 6;
const MAX_AFTER = 2;
/** Elements looked at for one selector. */
const MAX_CONTAINERS = 20;

/**
 * The lines of the speech itself: those of a container that a rule names, else of the deepest element with most of the running text and of
 * what looks the same beside it. Where that is the whole page, the last resort is asked, and believed if it holds a fair share of the text.
 */
export function findBody(document: Document, lines: Line[], { rules, findArticle }: Help): Body {
  const prose = lines.filter((line) => line.text.length >= PROSE_LENGTH && PROSE.test(line.text) && !isLink(line));
  const [first] = prose;
  const last = prose.at(-1);
  if (!first || !last) return { from: 0, to: lines.length, isRuled: false };
  const held = holders(prose);
  const total = sum(prose);
  const named = (selectors: string[]): Element | undefined =>
    selectors
      .flatMap((selector) => dom.queryAll(document, selector).slice(0, MAX_CONTAINERS))
      .find((container) => (held.get(container)?.length ?? 0) >= total * NAMED_SHARE);
  const ruled = named(rules.flatMap(({ body }) => body?.split(', ') ?? []));
  if (ruled) return within(lines, ruled, true);
  const common = named(COMMON);
  if (common) return within(lines, common);
  const deepest = deepestHolder(held, prose, total);
  const isPage = !deepest || dom.nodeType(deepest) !== 1 || /^(?:html|body)$/u.test(dom.localName(deepest as Element));
  if (!isPage) {
    const running = new Set(prose);
    const beside = { container: deepest, isProse: (line: Line) => running.has(line), isLink };
    return { ...besideBody(lines, within(lines, deepest), beside), isRuled: false };
  }
  const loose = named(LOOSE);
  if (loose) return within(lines, loose);
  const told = new Set(findArticle?.(document).map(folded));
  const article = prose.filter(({ text }) => told.has(folded(text)));
  const [begin] = article;
  const end = article.at(-1);
  if (begin && end && sum(article) >= total * NAMED_SHARE)
    return withEnds(lines, lines.indexOf(begin), lines.lastIndexOf(end) + 1);
  return withEnds(lines, lines.indexOf(first), lines.lastIndexOf(last) + 1);
}

/** Whether a line begins with a link: the titles of other articles read like sentences. */
function isLink({ node }: Line): boolean {
  let each: Node | null = dom.parentNode(node);
  for (let up = 0; each && dom.nodeType(each) === 1 && up < LINK_DEPTH; up++) {
    if (dom.localName(each as Element) === 'a') return true;
    each = dom.parentNode(each);
  }
  return false;
}

/** With what stands just before and after running text and belongs to it: salutation, day, name, heading; thanks. */
function withEnds(lines: Line[], first: number, last: number): Body {
  let from = first;
  while (from > 0 && first - from < MAX_BEFORE && !isLink(lines[from - 1]!)) from--;
  let to = last;
  const isThanks = ({ text }: Line): boolean => text.length < PROSE_LENGTH && /[。！!.]$/u.test(text);
  while (to < lines.length && to - last < MAX_AFTER && isThanks(lines[to]!)) to++;
  return { from, to, isRuled: false };
}

type Held = { length: number; lines: number; depth: number };

/** How much running text each node holds. Each node is gone through once, however deep the tree. */
function holders(prose: Line[]): Map<Node, Held> {
  const held = new Map<Node, Held>();
  for (const { text, node } of prose) {
    const above: Node[] = [];
    let each = dom.parentNode(node);
    for (; each && !held.has(each); each = dom.parentNode(each)) above.push(each);
    let depth = (each && held.get(each)?.depth) ?? 0;
    for (const outer of above.toReversed()) held.set(outer, { length: 0, lines: 0, depth: ++depth });
    const own = held.get(dom.parentNode(node) as Node);
    if (own) {
      own.length += text.length;
      own.lines += 1;
    }
  }
  for (const [node, { length, lines }] of [...held].sort(([, a], [, b]) => b.depth - a.depth)) {
    const parent = dom.parentNode(node);
    const outer = parent && held.get(parent);
    if (!outer) continue;
    outer.length += length;
    outer.lines += lines;
  }
  return held;
}

/** The deepest node with most of the running text and at least half of its lines: one long paragraph is no body. */
function deepestHolder(held: Map<Node, Held>, prose: Line[], total: number): Node | null {
  let best: Node | null = null;
  let bestDepth = 0;
  for (const [node, { length, lines, depth }] of held) {
    const holds = length >= total * BODY_SHARE && lines * 2 >= prose.length && (lines > 1 || prose.length === 1);
    if (holds && depth > bestDepth) [best, bestDepth] = [node, depth];
  }
  return best;
}

function within(lines: Line[], container: Node, isRuled = false): Body {
  const isInside = ({ node }: Line): boolean => dom.contains(container, node);
  const from = lines.findIndex(isInside);
  return { from: Math.max(0, from), to: lines.findLastIndex(isInside) + 1, isRuled };
}

/** What two readings of one line have in common. */
function folded(text: string): string {
  return foldText(text.slice(0, MAX_LINE)).text;
}

function sum(lines: Line[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}
