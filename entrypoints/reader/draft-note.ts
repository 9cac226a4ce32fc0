import { describeRange, EmptySelection, SelectionTooLong } from '@/utils/anchoring/describe-range';
import { readPageText } from '@/utils/anchoring/page-text';
import { selectedQuote } from '@/utils/anchoring/selected-quote';
import type { Drafted } from '@/utils/messaging/page-reader';
import type { PageNotes } from './page-notes';

/**
 * Makes a note of a range of the page, read anew for it; its paragraph and section are added once the speech is read.
 * Answers why, when it can't be one: nothing to be seen in it, or too long.
 */
export function draftNote(
  notes: PageNotes,
  range: AbstractRange,
  id: string,
  themeId: string | null,
): Drafted | 'empty' | 'too-long' {
  try {
    const page = readPageText(range.startContainer.ownerDocument!.body);
    const anchor = describeRange(page, range);
    const draft = {
      id,
      anchor,
      quote: selectedQuote(page, anchor),
      // The surroundings on the page, for a passage that is no part of the speech.
      paragraph: { index: -1, text: `${anchor.prefix}${anchor.exact}${anchor.suffix}`.trim() },
      section: [],
      themes: themeId === null ? [] : [{ id: themeId, by: 'reader' as const }],
      thought: '',
      application: '',
    };
    return { draft, draw: (note) => notes.add(note, page) };
  } catch (error) {
    if (error instanceof EmptySelection) return 'empty';
    if (error instanceof SelectionTooLong) return 'too-long';
    throw error;
  }
}
