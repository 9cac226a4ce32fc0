import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { CANDIDATE_WORDS } from '@/utils/model/limits';
import type { NotePlace } from '@/utils/model/note';
import type { Passage } from '@/utils/model/passage';
import { describePassage } from './describe-passage';
import { foundWords } from './found-words';

/**
 * What a passage of `page` is as a note's place, in the document as it is at this moment; `changed` when it no longer has the words that were
 * shown to the reader, who confirms those and no others. Without `words`: those it has in `page`. Words of `CANDIDATE_WORDS` characters may
 * have been shown cut.
 */
export function describeShown(
  page: PageText,
  passage: Passage,
  words = foundWords(page, passage),
): NotePlace | 'too-long' | 'changed' {
  const now = readPageText(document.body);
  const there = now.text === page.text ? passage : inTextNow(page, passage, now);
  if (!there) return 'changed';
  const found = foundWords(now, there);
  if (words.length === CANDIDATE_WORDS ? !found.startsWith(words) : found !== words) return 'changed';
  const place = describePassage(now, there);
  return place === 'empty' ? 'changed' : place;
}

/** Where the nodes of a passage are by now: what stands elsewhere on the page may have changed, and that is no matter. */
function inTextNow(page: PageText, { start, end }: Passage, now: PageText): Passage | null {
  try {
    return now.offsetsOf(page.boundsOf(start, end));
  } catch (error) {
    // Nothing is left of it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
