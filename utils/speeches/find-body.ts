import { dom } from '@/utils/anchoring/dom';
import { bodyContainers } from './body-containers';
import type { Line } from './speech-page';

/** Running text: a line with the marks of sentences. Titles of links and menus have none. */
const PROSE = /[。，；！？]|[,.;!?](?:\s|$)/u;
/** Characters of the shortest line taken for running text: below, it is a caption, a button, a date. */
const PROSE_LENGTH = 12;
/** Share of the page's running text that a known container must hold to be believed: pages leave empty ones around. */
const KNOWN_SHARE = 1 / 3;
/** Share that the body must hold where no container is known; the rest is comments, related articles, notices. */
const BODY_SHARE = 2 / 3;
/** Ancestors looked at above a line: real pages have under 50, hostile ones any number. */
const MAX_DEPTH = 200;

/** The lines [from, to) of the speech itself: those of a known container, else of the deepest element with most of the running text. */
export function findBody(document: Document, lines: Line[]): { from: number; to: number } {
  const prose = lines.filter(({ text }) => text.length >= PROSE_LENGTH && PROSE.test(text));
  const total = sum(prose);
  if (total === 0) return { from: 0, to: lines.length };
  for (const selector of bodyContainers) {
    for (const container of dom.queryAll(document, selector).slice(0, 20)) {
      if (sum(prose.filter(({ node }) => dom.contains(container, node))) >= total * KNOWN_SHARE)
        return span(lines, container);
    }
  }
  const container = deepestHolder(prose, total);
  return container ? span(lines, container) : { from: 0, to: lines.length };
}

/** The deepest element with most of the running text and at least half of its lines: one long paragraph is no body. */
function deepestHolder(prose: Line[], total: number): Node | null {
  const held = new Map<Node, { length: number; lines: number; depth: number }>();
  for (const { text, node } of prose) {
    const above: Node[] = [];
    for (let each = dom.parentNode(node); each && above.length < MAX_DEPTH; each = dom.parentNode(each))
      above.push(each);
    for (const [index, each] of above.entries()) {
      const sums = held.get(each) ?? { length: 0, lines: 0, depth: above.length - index };
      sums.length += text.length;
      sums.lines += 1;
      held.set(each, sums);
    }
  }
  let best: Node | null = null;
  let bestDepth = 0;
  for (const [node, { length, lines, depth }] of held) {
    const holds = length >= total * BODY_SHARE && lines * 2 >= prose.length && (lines > 1 || prose.length === 1);
    if (holds && depth > bestDepth) [best, bestDepth] = [node, depth];
  }
  return best;
}

function span(lines: Line[], container: Node): { from: number; to: number } {
  const isInside = ({ node }: Line): boolean => dom.contains(container, node);
  const from = lines.findIndex(isInside);
  return { from: Math.max(0, from), to: lines.findLastIndex(isInside) + 1 };
}

function sum(lines: Line[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}
