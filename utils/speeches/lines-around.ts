import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { foldText } from '@/utils/text/fold-text';
import { isLikelyName } from './is-likely-name';
import { LONE_DAY } from './line-kinds';
import { nameIn } from './name-in';
import type { Line } from './read-lines';
import type { SpeechPage } from './speech-page';
import { speechStart } from './speech-start';
import { withoutMark } from './without-mark';

/** Lines before the body looked at where the title isn't among them. */
const BEFORE = 12;
/** Lines looked at above the title, and after the text. */
const ABOVE = 6;
const BELOW = 4;

/**
 * Lines that hold facts of a speech, as safe short ones: from the title to the first of the speech, those of them that are nothing but a day
 * and stand in the text (in what a rule names as such, else beside a name), above the title, after the text.
 */
export function linesAround(
  { lines, body }: SpeechPage,
  title: string,
): { near: string[]; own: string[]; above: string[]; below: string[] } {
  const wanted = foldText(title).text;
  const isTitle = (text: string): boolean => text.length <= MAX_LINE && foldText(withoutMark(text)).text === wanted;
  const start = speechStart(lines, body, isTitle);
  const at = wanted === '' ? -1 : lines.slice(0, start).findLastIndex(({ text }) => isTitle(text));
  const from = at >= 0 ? at + 1 : Math.max(0, body.from - BEFORE);
  const safe = (some: typeof lines): string[] => some.map(({ text, parted }) => clipLine(parted ?? text, MAX_LINE));
  const first = lines[start];
  const isName = (line: Line | undefined): boolean => isLikelyName(nameIn(line?.text ?? '') ?? '');
  const isOwn = (line: Line, index: number, all: Line[]): boolean =>
    LONE_DAY.test(line.text) &&
    (body.isRuled ||
      (first !== undefined && isBeside(line.node, first.node) && (isName(all[index - 1]) || isName(all[index + 1]))));
  return {
    near: safe(lines.slice(from, start)),
    own: safe(lines.slice(Math.max(from, body.from), start).filter(isOwn)),
    above: at < 0 ? [] : safe(lines.slice(Math.max(0, at - ABOVE), at)).toReversed(),
    below: safe(lines.slice(Math.max(start, body.to - BELOW), body.to + BELOW)),
  };
}

/** Whether the block of one text holds the other as well: two paragraphs of one text, rather than a page's line and its text. */
function isBeside(one: Node, other: Node): boolean {
  const paragraph = dom.parentNode(one);
  const block = paragraph && dom.parentNode(paragraph);
  return block !== null && dom.contains(block, other);
}
