import { dom } from '@/utils/anchoring/dom';
import { foldText } from '@/utils/text/fold-text';
import type { Line } from './read-lines';

/** Ancestors looked at above a line. */
const MAX_DEPTH = 20;
/** Longest line that may be a heading by its looks: above, it is a paragraph set bold. */
const MAX_HEADING = 60;
/** Rank of a line that only its looks make a heading, below `<h6>`. */
const BY_LOOKS = 7;
const HEADING = /^h([1-6])$/;
const BOLD = /^(?:b|strong)$/;
/** What a line mostly is: the looks of more than it say nothing about it. */
const BLOCK = /^(?:p|div|section|article|li|td|body)$/;

/** The lines that the markup makes headings, by index: 1–6 as `<h1>`–`<h6>`, 7 for what is bold or centred as a whole. */
export function headingRanks(lines: readonly Line[]): Map<number, number> {
  // Each element's words are taken once: a page may be one bold element of ten thousand lines.
  const words = new Map<Element, string>();
  const isAll = (element: Element, line: string): boolean => {
    let all = words.get(element);
    if (all === undefined) {
      all = foldText((dom.textContent(element) ?? '').slice(0, MAX_HEADING * 4)).text;
      words.set(element, all);
    }
    return all === foldText(line).text;
  };
  const ranks = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const rank = rankOf(line, isAll);
    if (rank !== undefined) ranks.set(index, rank);
  }
  return ranks;
}

function rankOf({ text, node }: Line, isAll: (element: Element, line: string) => boolean): number | undefined {
  let byLooks: number | undefined;
  let mayBe = text.length <= MAX_HEADING;
  let parent: Node | null = dom.parentNode(node);
  for (let depth = 0; parent && dom.nodeType(parent) === 1 && depth < MAX_DEPTH; depth += 1) {
    const element = parent as Element;
    const tag = dom.localName(element);
    const level = HEADING.exec(tag)?.[1];
    if (level !== undefined) return Number(level);
    if (mayBe && (BOLD.test(tag) || isCentred(element)) && isAll(element, text)) byLooks = BY_LOOKS;
    mayBe &&= !BLOCK.test(tag);
    parent = dom.parentNode(element);
  }
  return byLooks;
}

function isCentred(element: Element): boolean {
  return (
    dom.attribute(element, 'align') === 'center' ||
    /text-align\s*:\s*center/i.test((dom.attribute(element, 'style') ?? '').slice(0, 500))
  );
}
