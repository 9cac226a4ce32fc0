import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import type { SpeechPage } from './speech-page';

const GENRE =
  '(?:主旨|主题|重要|开幕|闭幕|即席)?(?:讲话|致辞|发言|演讲|报告|讲稿|讲课|祝酒辞|总结)(?:提纲|要点|摘要|节选|的一部分)?';
const BRACKETS = String.raw`\s*(?:[（(][^（()）]{0,40}[）)]\s*){0,2}$`;
/** ——在…上的讲话, as a subtitle or inside the title. */
const SUBTITLE = new RegExp(String.raw`(?:—{1,2}|─{2}|--)\s*((?:在|于|写在)[^。；]{3,120}?${GENRE})${BRACKETS}`, 'u');
/** 在…上的讲话 as the whole title, behind a name or not. */
const WHOLE = new RegExp(
  String.raw`^(?:\p{Script=Han}{2,4}(?:同志|主席|总书记|总理|书记)?[:：]?)?(在[^。；—]{3,120}?(?:上|时|中)的?${GENRE})${BRACKETS}`,
  'u',
);
/** …在…上的讲话 in a note on the text. */
const NOTED = new RegExp(String.raw`(在[^。；]{3,120}?(?:上|时|会|中)的?${GENRE})`, 'u');
const ENGLISH = /\b((?:at|before|to) (?:the|a|an) [A-Z0-9].{3,120})$/u;

/** Where the speech was given: from the subtitle, in the title or on a line beside it, else from the note on the text. */
export function readOccasion(page: SpeechPage, title: string, near: string[]): Fact | null {
  const inTitle = SUBTITLE.exec(title)?.[1] ?? WHOLE.exec(title)?.[1];
  if (inTitle !== undefined) return fact(clipLine(inTitle, MAX_LINE), 'title');
  for (const line of near) {
    const subtitle = line.length <= MAX_LINE ? SUBTITLE.exec(line)?.[1] : undefined;
    if (subtitle !== undefined) return fact(clipLine(subtitle, MAX_LINE), 'text');
  }
  const noted = NOTED.exec(footnote(page) ?? '')?.[1];
  if (noted !== undefined) return fact(clipLine(noted, MAX_LINE), 'text');
  const english = /^(?:Remarks|Speech|Address|Statement|Keynote)\b/u.test(title) ? ENGLISH.exec(title)?.[1] : undefined;
  return english === undefined ? null : fact(clipLine(english, MAX_LINE), 'title', true);
}
