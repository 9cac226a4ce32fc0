import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { footnote } from './footnote';
import type { SpeechPage } from './speech-page';

/** ——在…上的讲话, as a subtitle or inside the title. */
const SUBTITLE =
  /(?:—{1,2}|─{2}|--)\s*((?:在|于|写在)[^。；]{3,120}?(?:讲话|致辞|发言|演讲|主旨演讲|报告|讲稿))\s*(?:[（(][^（()）]{0,40}[）)])?\s*$/u;
/** …在…上的讲话 in a note on the text. */
const NOTED = /(在[^。；]{3,120}?(?:上|时|会|中)的(?:主旨)?(?:讲话|致辞|发言|演讲|报告)(?:的一部分)?)/u;

/** Where the speech was given: from the subtitle, in the title or on a line beside it, else from the note on the text. */
export function readOccasion(page: SpeechPage, title: string, near: string[]): Fact | null {
  const inTitle = SUBTITLE.exec(title)?.[1];
  if (inTitle !== undefined) return fact(clipLine(inTitle, MAX_LINE), 'title');
  for (const line of near) {
    const subtitle = line.length <= MAX_LINE ? SUBTITLE.exec(line)?.[1] : undefined;
    if (subtitle !== undefined) return fact(clipLine(subtitle, MAX_LINE), 'text');
  }
  const noted = NOTED.exec(footnote(page) ?? '')?.[1];
  return noted === undefined ? null : fact(clipLine(noted, MAX_LINE), 'text');
}
