import { dom } from '@/utils/anchoring/dom';
import type { Body } from './find-body';
import type { Line } from './read-lines';

/** What stands within an article and is none of its text: by what HTML has for it, and by names that are used for nothing else. */
const FURNITURE = [
  'figcaption, aside, nav, footer, form, label',
  '.pullquote, .pull-quote, .wp-block-pullquote, .sharedaddy, #jp-relatedposts, #respond',
  '.ad, .ads, .advert, .advertisement, .ad-box, .ad-slot, .ad-container',
  '#div_currpage, #div_page_roll1, .zdfy, #pagination, .pagination',
].join(', ');
/** Share of the body's text from which an element holds the text itself: some systems put a form around every page. */
const TEXT_SHARE = 1 / 5;
/** Share that all of it may have. */
const ALL_SHARE = 1 / 2;

/** A page's lines without the furniture within its body; what of it stands at the ends of the body is left outside, where it may tell facts. */
export function withoutFurniture(document: Document, lines: Line[], body: Body): { lines: Line[]; body: Body } {
  const furniture = new Set<Node>(dom.queryAll(document, FURNITURE));
  if (furniture.size === 0) return { lines, body };
  const known = new Map<Node, Node | null>();
  /** The innermost piece of furniture that holds a node. Each node is gone through once, however deep the tree. */
  const holder = (node: Node): Node | null => {
    const passed: Node[] = [];
    let each: Node | null = node;
    while (each && !known.has(each) && !furniture.has(each)) {
      passed.push(each);
      each = dom.parentNode(each);
    }
    const found = each ? (furniture.has(each) ? each : known.get(each)!) : null;
    for (const inner of passed) known.set(inner, found);
    return found;
  };
  const own = lines.slice(body.from, body.to);
  const held = new Map<Node, number>();
  for (const { text, node } of own) {
    const piece = holder(node);
    if (piece) held.set(piece, (held.get(piece) ?? 0) + text.length);
  }
  const total = own.reduce((sum, { text }) => sum + text.length, 0);
  const isFurniture = ({ node }: Line): boolean => (held.get(holder(node) ?? node) ?? total) < total * TEXT_SHARE;
  const text = own.filter((line) => !isFurniture(line));
  const [first] = text;
  const last = text.at(-1);
  if (!first || !last || text.reduce((sum, line) => sum + line.text.length, 0) < total * ALL_SHARE)
    return { lines, body };
  const from = lines.indexOf(first);
  const to = lines.lastIndexOf(last) + 1;
  return {
    lines: [...lines.slice(0, from), ...text, ...lines.slice(to)],
    body: { ...body, from, to: from + text.length },
  };
}
