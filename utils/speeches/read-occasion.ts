import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import { givenAt } from './given-at';
import { isDayLine } from './is-day-line';
import { shownBy } from './shown-by';
import type { SpeechPage } from './speech-page';
import { SUBTITLE_DASHES } from './subtitle-in';
import { withoutDay } from './without-day';

/** …在…上的讲话 in a note on the text. */
const NOTED =
  /(在[^。；]{3,120}?(?:上|时|会|中)的?(?:主旨|主题|重要|开幕|闭幕|即席)?(?:讲话|致辞|发言|演讲|报告|讲稿|讲课|祝酒辞|总结)(?:提纲|要点|摘要|节选|的一部分)?)/u;
const ENGLISH = /\b((?:at|before|to) (?:the|a|an) [A-Z0-9].{3,120})$/u;

/** Where the speech was given: what a rule names, from the subtitle, in the title or on a line beside it, else from the note on the text. */
export function readOccasion(page: SpeechPage, title: string, near: string[]): Fact | null {
  const [place] = shownBy(page, 'occasion');
  if (place !== undefined) return fact(place, 'site');
  const inTitle = givenAt(title)?.occasion;
  if (inTitle !== undefined) return fact(clipLine(inTitle, MAX_LINE), 'title');
  const told = near.filter((line) => line.length <= MAX_LINE);
  const subtitle = told
    .filter((line) => SUBTITLE_DASHES.test(line))
    .map(givenAt)
    .find((each) => each !== null);
  if (subtitle) return fact(clipLine(subtitle.occasion, MAX_LINE), 'text');
  // Without dashes it may be the title of another article.
  const line = told.map(givenAt).find((each) => each !== null);
  const noted = [...told.filter(isDayLine), footnote(page) ?? '']
    .map((line) => NOTED.exec(withoutDay(line))?.[1])
    .find((each) => each !== undefined);
  if (noted !== undefined) return fact(clipLine(noted, MAX_LINE), 'text');
  if (line) return fact(clipLine(line.occasion, MAX_LINE), 'text', true);
  const english = /^(?:Remarks|Speech|Address|Statement|Keynote)\b/u.test(title) ? ENGLISH.exec(title)?.[1] : undefined;
  return english === undefined ? null : fact(clipLine(english, MAX_LINE), 'title', true);
}
