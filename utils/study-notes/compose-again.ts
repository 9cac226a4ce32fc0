import type { Block, NoteLink, StudyNotes } from '@/utils/model/study-notes';
import { asDecided } from './as-decided';
import { keptBlocks } from './kept-blocks';
import { mergeBlocks, type BlockConflict } from './merge-blocks';
import type { Written } from './merge-documents';
import { withoutNotes } from './without-notes';

const quotedIn = (blocks: readonly Block[]): Set<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'quotation' ? block.noteId : [])));

/** The notes the writer has put in: quoted there, and not where it was composed. */
function putInByHand(written: readonly Block[], composed: readonly Block[]): Set<string> {
  const before = quotedIn(composed);
  return new Set([...quotedIn(written)].filter((noteId) => !before.has(noteId)));
}

/**
 * What is written in a document, with what composing it again brings: new notes come in that the writer has not put in already, those that are not chosen any more go, and all that the writer changed, wrote or took out stays as it is. So does
 * a note, chosen or not, with own words under it, and what the writer was told of and left as it was: only “take it out” takes that out. A title that was composed is the new one. Null for a document that was never composed. `conflicts`: where the writer and the notes changed the same block.
 * @param draft composed of what the document was composed of, as it is now
 */
export function composeAgain(
  written: Written,
  draft: Pick<StudyNotes, 'title' | 'composed' | 'links'>,
): (Written & { conflicts: BlockConflict[] }) | null {
  const { composed } = written;
  if (!composed || !draft.composed) return null;
  const linked = new Set((written.links ?? []).map(({ noteId }) => noteId));
  const { blocks, conflicts } = mergeBlocks(
    asDecided(composed.blocks, draft.composed.blocks, written.links ?? [], draft.links ?? []),
    written.blocks,
    withoutNotes(draft.composed.blocks, putInByHand(written.blocks, composed.blocks)),
    'draft',
    // A note that is gone loses its link when it is kept.
    keptBlocks(written.blocks, draft.composed.blocks, (noteId) => !linked.has(noteId)),
  );
  const links = new Map<string, NoteLink>();
  // What a note says anew is told of, unless it stands there from this draft.
  for (const link of [...(draft.links ?? []), ...(written.links ?? [])]) links.set(link.noteId, link);
  for (const link of draft.links ?? []) {
    const isNew = blocks.some(
      (block) => block.kind === 'quotation' && block.noteId === link.noteId && block.text === link.quote,
    );
    if (isNew) links.set(link.noteId, link);
  }
  return {
    ...written,
    title: written.title === composed.title ? draft.title : written.title,
    blocks,
    links: [...links.values()],
    composed: draft.composed,
    conflicts,
  };
}
