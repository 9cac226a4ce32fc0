import { describeRange, EmptySelection, SelectionTooLong } from '@/utils/anchoring/describe-range';
import type { PageText } from '@/utils/anchoring/page-text';
import { selectedQuote } from '@/utils/anchoring/selected-quote';
import type { NotePlace } from '@/utils/model/note';
import type { Passage } from '@/utils/model/passage';

/**
 * What a range of a page, or a passage of its text, is as a note's place; its paragraph and section are added once the speech is read. Answers why, when it
 * can't be one: nothing to be seen in it, or too long.
 */
export function describePassage(page: PageText, where: AbstractRange | Passage): NotePlace | 'empty' | 'too-long' {
  try {
    const range = 'start' in where ? page.boundsOf(where.start, where.end) : where;
    const anchor = describeRange(page, range);
    return {
      anchor,
      quote: selectedQuote(page, anchor),
      // The surroundings on the page, for a passage that is no part of the speech.
      paragraph: { index: -1, text: `${anchor.prefix}${anchor.exact}${anchor.suffix}`.trim() },
      section: [],
    };
  } catch (error) {
    // The page may have taken away what was there: no text is left between the bounds.
    if (error instanceof EmptySelection || error instanceof RangeError) return 'empty';
    if (error instanceof SelectionTooLong) return 'too-long';
    throw error;
  }
}
