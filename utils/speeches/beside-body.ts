import { blockTags } from '@/utils/anchoring/block-tags';
import { dom } from '@/utils/anchoring/dom';
import { isSpoken } from './is-spoken';
import { lineRole, type LineRole } from './line-role';
import type { Line } from './read-lines';

/** What a page names its parts that are none of the article, in classes and ids. */
const OTHER =
  /comment|repl(?:y|ies)|\breviews?\b|pinglun|huifu|liuyan|relat|recommend|tuijian|foot|side-?bar|\bshare|\bhot|\brank|copyright|disclaim|notice|\bnav|menu|cookie|author|\bbio|subscri|newsletter|\btags?\b|summary|abstract|excerpt|\blead\b|standfirst|descri|daodu|\bmeta|\binfo|source|login|pop-?up|modal/iu;
/** Advertisements stand within a text: what comes after them may go on with it. Their lines are furniture of the body then. */
const AD = /(?:^|\s)(?:ads?|advert(?:isement)?|ad-(?:box|slot|container))(?:\s|$)/iu;
/** Elements that hold no part of a text; comments and lists of articles are mostly list items. */
const OTHER_TAG = /^(?:aside|nav|footer|form|li|dd|dt|figcaption|table)$/u;
/** A line that begins another part of the page. */
const HEADS =
  /^[\s【[（(▼■●]*(?:(?:最新|热门|精彩|全部|网友|读者|用户|精选)?(?:评论|留言|跟帖|热评)|发表评论|网友|相关|延伸|推荐|热门|猜你喜欢|更多|上一篇|下一篇|(?:\d+\s+)?comments?\b|related\b|recommended\b|more\b|read next|you may also|share\b|leave a\b)/iu;
/** Words of notices, which stand in paragraphs as a text does. */
const NOTICE =
  /版权|备案|ICP|邮编|地址[:：]|电话[:：]|举报|免责|声明[:：]|\bcookies?\b|all rights|©|privacy|javascript|浏览器/iu;
/** Links between two parts of a text, as an advertisement or a button has them; and elements above a line. */
const MAX_LINKS = 3;
const MAX_DEPTH = 30;
const AD_DEPTH = 3;
/** Longest line that begins another part: a speaker says 更多的船要上岸，… */
const MAX_HEAD = 30;
/** Lines that stand between two parts of a text. */
const PASSED: ReadonlySet<LineRole> = new Set(['caption', 'boilerplate']);

/**
 * The lines of a body with those of the containers beside its own, [from, to): some pages part a text into several, around an advertisement or
 * by sections. Taken along is what looks the same, paragraph by paragraph, up to the first running text that does not. `isProse`: running
 * text, links excluded.
 */
export function besideBody(
  lines: Line[],
  { from, to }: { from: number; to: number },
  {
    container,
    isProse,
    isLink,
  }: { container: Node; isProse: (line: Line) => boolean; isLink: (line: Line) => boolean },
): { from: number; to: number } {
  const above = new Set<Node>();
  for (let each = dom.parentNode(container); each && !isPage(each); each = dom.parentNode(each)) above.add(each);
  if (above.size === 0) return { from, to };
  const kinds = new Set(lines.slice(from, to).filter(isProse).map(kindOf));

  /** How far the text goes on in one direction: the last line taken along, and the container it is in. */
  const reach = (start: number, step: 1 | -1): { last: number; box?: Node } => {
    let reached: { last: number; box?: Node } = { last: start - step };
    let links = 0;
    for (let at = start; at >= 0 && at < lines.length; at += step) {
      const line = lines[at]!;
      if (isHead(line)) break;
      if (isLink(line) && ++links > MAX_LINKS) break;
      if (!isProse(line) || PASSED.has(lineRole(line.text)) || isAd(line)) continue;
      const box = boxOf(line, above);
      if (!box || !kinds.has(kindOf(line)) || NOTICE.test(line.text) || !isSpoken(line.text)) break;
      reached = { last: at, box };
      links = 0;
    }
    return reached;
  };

  /** As far, with what else is in that container: a salutation, thanks. */
  const end = (start: number, step: 1 | -1): number => {
    const { last, box } = reach(start, step);
    const isRest = (line?: Line): boolean =>
      box !== undefined && line !== undefined && dom.contains(box, line.node) && !isHead(line);
    let at = last;
    while (isRest(lines[at + step])) at += step;
    return at;
  };
  return { from: end(from - 1, -1), to: end(to, 1) + 1 };
}

function isHead({ text }: Line): boolean {
  return text.length <= MAX_HEAD && !/[，。；！]|[,;!] /u.test(text) && HEADS.test(text);
}

function isAd({ node }: Line): boolean {
  let each: Node | null = dom.parentNode(node);
  for (let depth = 0; each && dom.nodeType(each) === 1 && depth < AD_DEPTH; depth++) {
    if (AD.test((dom.attribute(each as Element, 'class') ?? '').slice(0, 200))) return true;
    each = dom.parentNode(each);
  }
  return false;
}

/** The container beside the body's own that a line is in, if nothing on the way to it tells that it is something else. */
function boxOf({ node }: Line, above: ReadonlySet<Node>): Element | undefined {
  const block = blockOf(node);
  let each: Node | null = dom.parentNode(node);
  for (let depth = 0; each && dom.nodeType(each) === 1 && depth < MAX_DEPTH; depth++) {
    const element = each as Element;
    const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
    if (OTHER_TAG.test(dom.localName(element)) || OTHER.test(names.slice(0, 200))) return undefined;
    each = dom.parentNode(element);
    // A paragraph beside the container is as often a lead as it is text.
    if (each && above.has(each)) return element === block ? undefined : element;
  }
  return undefined;
}

/** What a line is a line of, by tag and class. */
function kindOf({ node }: Line): string {
  const block = blockOf(node);
  return block ? `${dom.localName(block)}.${(dom.attribute(block, 'class') ?? '').slice(0, 200)}` : '';
}

function blockOf(node: Node): Element | undefined {
  let each: Node | null = dom.parentNode(node);
  for (let depth = 0; each && dom.nodeType(each) === 1 && depth < MAX_DEPTH; depth++) {
    if (blockTags.has(dom.localName(each as Element))) return each as Element;
    each = dom.parentNode(each);
  }
  return undefined;
}

function isPage(node: Node): boolean {
  return dom.nodeType(node) !== 1 || /^(?:html|body)$/u.test(dom.localName(node as Element));
}
