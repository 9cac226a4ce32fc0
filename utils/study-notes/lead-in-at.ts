import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block } from '@/utils/model/study-notes';
import { makeLeadIns } from './make-lead-ins';

type World = { notes: ReadonlyMap<string, Note>; speeches: ReadonlyMap<string, Speech>; lang: Locale };

/**
 * The words before a passage that is put into a document behind the block `at` (−1: before all), as if they had been composed with it: the speech is not named anew behind another passage of it, and what stands before another
 * passage of the section is not said again.
 */
export function leadInAt(
  blocks: readonly Block[],
  at: number,
  note: Pick<Note, 'quote' | 'speechId'>,
  { notes, speeches, lang }: World,
): string {
  const leadIns = makeLeadIns(speeches, lang);
  leadIns.startSection();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (index > at) break;
      leadIns.startSection();
    } else if (block.kind === 'quotation') {
      leadIns.stands(block.leadIn, index > at ? undefined : notes.get(block.noteId)?.speechId);
    }
  }
  return leadIns.leadIn(note);
}
