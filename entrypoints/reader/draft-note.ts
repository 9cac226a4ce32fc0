import { describeRange } from '@/utils/anchoring/describe-range';
import type { PageText } from '@/utils/anchoring/page-text';
import { selectedQuote } from '@/utils/anchoring/selected-quote';
import type { NoteDraft } from '@/utils/model/note';

/**
 * Makes a note of a selected range; its paragraph and section are added by `inSpeech`, once the speech is read.
 * Throws what `describeRange` throws: nothing to be seen in it, or too long.
 */
export function draftNote(page: PageText, range: AbstractRange, id: string, themeId: string | null): NoteDraft {
  const anchor = describeRange(page, range);
  return {
    id,
    anchor,
    quote: selectedQuote(page, anchor),
    // The surroundings on the page, for a passage that is no part of the speech.
    paragraph: { index: -1, text: `${anchor.prefix}${anchor.exact}${anchor.suffix}`.trim() },
    section: [],
    themes: themeId === null ? [] : [{ id: themeId, by: 'reader' }],
    thought: '',
    application: '',
  };
}
