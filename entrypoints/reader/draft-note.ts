import { readPageText } from '@/utils/anchoring/page-text';
import type { Drafted } from '@/utils/messaging/page-reader';
import { describePassage } from './describe-passage';
import type { PageNotes } from './page-notes';

/** Makes a note of a range of the page, read anew for it. Answers why, when it can't be one: nothing to be seen in it, or too long. */
export function draftNote(
  notes: PageNotes,
  range: AbstractRange,
  id: string,
  themeId: string | null,
): Drafted | 'empty' | 'too-long' {
  const page = readPageText(range.startContainer.ownerDocument!.body);
  const place = describePassage(page, range);
  if (typeof place === 'string') return place;
  const draft = {
    id,
    ...place,
    themes: themeId === null ? [] : [{ id: themeId, by: 'reader' as const }],
    thought: '',
    application: '',
  };
  return { draft, draw: (note) => notes.add(note, page) };
}
