import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';

/** What stands between the title of a speech and the names of channel and site in the title of a page. */
const SEPARATOR = /\s*(?:-{1,2}|—{1,4}|_|\|)\s*/gu;

/**
 * The titles a speech can have on a page of this title: the whole, and what stands before each separator (题目--时政--某某网 gives three).
 * For asking whether a speech is known before the page is read; the longest first.
 */
export function possibleTitles(pageTitle: string): string[] {
  const whole = clipLine(pageTitle, MAX_LINE);
  const parts = [...whole.matchAll(SEPARATOR)].map(({ index }) => whole.slice(0, index)).toReversed();
  return [...new Set([whole, ...parts])].filter((title) => title !== '');
}
