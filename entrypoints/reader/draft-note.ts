import { describeRange } from '@/utils/anchoring/describe-range';
import type { PageText } from '@/utils/anchoring/page-text';
import { selectedQuote } from '@/utils/anchoring/selected-quote';
import { newId } from '@/utils/model/new-id';
import type { NoteDraft } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { paragraphOf } from '@/utils/speeches/paragraph-of';
import { sectionPath } from '@/utils/speeches/section-path';

/** Makes a note of a selected range. Throws what `describeRange` throws: nothing to be seen in it, or too long. */
export function draftNote(page: PageText, range: AbstractRange, speech: SpeechDraft, themeId: string | null): NoteDraft {
  const anchor = describeRange(page, range);
  const quote = selectedQuote(page, anchor);
  const index = paragraphOf(speech.paragraphs, anchor.prefix, quote);
  return {
    id: newId(),
    anchor,
    quote,
    paragraph: { index, text: index < 0 ? `${anchor.prefix}${anchor.exact}${anchor.suffix}`.trim() : speech.paragraphs[index]! },
    section: index < 0 ? [] : sectionPath(speech.outline, index),
    themes: themeId === null ? [] : [{ id: themeId, by: 'reader' }],
    thought: '',
    application: '',
  };
}
