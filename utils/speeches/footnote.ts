import { isDayLine } from './is-day-line';
import { lineRole } from './line-role';
import type { SpeechPage } from './speech-page';

/** Lines looked at, from the end of the body and past it, and from its start. */
const TAIL = 6;
const HEAD = 6;
const AFTER = 3;
const KIND = '(?:讲话|发言|致辞|演讲|报告|文章|讲稿|提纲|节选|节录|摘编|摘要|要点|一部分)';
/** A sentence about what another said: 这是某某在报告中提出的，…. A note without mark or bracket says no more than what the text is, and who edited it. */
const OF_ANOTHER = new RegExp(
  String.raw`^\s*这是(?![^。，；！？]*${KIND}(?:[。.]?\s*$|[，。；].{0,30}(?:标题|题目|原题|编者|有删|刊|整理|原载|收入|录音|记录|发表)))`,
  'u',
);
/** （根据…讲话录音整理）, which tells its day as well. */
const RECORDED = /讲话|致辞|发言|演讲|报告|讲稿|录音|记录/u;

/** The note that tells on which occasion a theory article was first a speech; it knows better than the page's date. */
export function footnote({ lines, body }: Pick<SpeechPage, 'lines' | 'body'>): string | null {
  const candidates = [
    ...lines.slice(Math.max(body.from, body.to - TAIL), body.to + AFTER).reverse(),
    ...lines.slice(body.from, body.from + HEAD),
  ];
  return candidates.find(({ text }) => isNote(text))?.text ?? null;
}

function isNote(text: string): boolean {
  if (lineRole(text) === 'note') return !OF_ANOTHER.test(text);
  return isDayLine(text) && RECORDED.test(text);
}
