import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { foldText } from '@/utils/text/fold-text';
import type { SpeechPage } from './speech-page';
import { speechStart } from './speech-start';
import { withoutMark } from './without-mark';

/** Lines before the body looked at where the title isn't among them. */
const BEFORE = 12;
/** Lines looked at above the title, and after the text. */
const ABOVE = 6;
const BELOW = 4;

/**
 * Lines that hold facts of a speech, as safe short ones: from the title to the first of the speech, those of them that
 * what a rule names as the text holds, above the title, after the text.
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
  const safe = (some: typeof lines): string[] => some.map(({ text }) => clipLine(text, MAX_LINE));
  return {
    near: safe(lines.slice(from, start)),
    own: body.isRuled ? safe(lines.slice(Math.max(from, body.from), start)) : [],
    above: at < 0 ? [] : safe(lines.slice(Math.max(0, at - ABOVE), at)).toReversed(),
    below: safe(lines.slice(Math.max(start, body.to - BELOW), body.to + BELOW)),
  };
}
