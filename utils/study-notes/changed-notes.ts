import type { Note } from '@/utils/model/note';
import type { Block, NoteLink } from '@/utils/model/study-notes';
import { sameParagraphs } from './same-paragraphs';

/** What of a note is otherwise than in the document. `gone`: deleted, for good or not. `themes`: it stands there under a theme it is not under any more. */
export type NoteChange = 'quote' | 'thought' | 'application' | 'themes' | 'gone';

/** A note that says something else than when it was put into the document, at its place there. */
export type ChangedNote = {
  noteId: string;
  /** Its first block. */
  block: number;
  what: NoteChange[];
  /** Of the own words that changed, those the writer has rewritten in the document too: an update has to be told which to take. */
  rewritten: ('thought' | 'application')[];
  /** As it was when it was put there. */
  link: NoteLink;
  /** As it is; nothing where it is gone. */
  note?: Note;
};

/**
 * The notes of a document that say something else by now than it was made from, in the order of their places. What the document itself says otherwise is no change of the note, and not told
 * of (check.ts tells of altered quotations).
 * @param notes every note there is; those in the trash count as gone
 */
export function changedNotes(
  blocks: readonly Block[],
  links: readonly NoteLink[],
  notes: ReadonlyMap<string, Note>,
): ChangedNote[] {
  const places = new Map<string, number>();
  for (const [at, block] of blocks.entries())
    if ('noteId' in block && block.noteId !== undefined && !places.has(block.noteId)) places.set(block.noteId, at);
  return links
    .flatMap((link): ChangedNote[] => {
      const block = places.get(link.noteId);
      if (block === undefined) return [];
      const note = notes.get(link.noteId);
      const place = { noteId: link.noteId, block, link };
      if (!note || note.deleted !== undefined) return [{ ...place, what: ['gone'], rewritten: [] }];
      const what = differences(blocks, link, note, themeAbove(blocks, block));
      const rewritten = (['thought', 'application'] as const).filter(
        (field) => what.includes(field) && !sameParagraphs(blocks, link, field),
      );
      return what.length === 0 ? [] : [{ ...place, what, rewritten, note }];
    })
    .sort((a, b) => a.block - b.block);
}

function differences(blocks: readonly Block[], link: NoteLink, note: Note, under: string | undefined): NoteChange[] {
  const themes = new Set(note.themes.map(({ id }) => id));
  // Words that were taken out of the document, or never had a place there, are not missed in it.
  const isWanted = (field: 'thought' | 'application'): boolean =>
    link[field] === '' || blocks.some((block) => block.kind === field && block.noteId === link.noteId);
  const isMoved = under !== undefined && link.themes.includes(under) && !themes.has(under);
  return [
    ...(link.quote === note.quote ? [] : (['quote'] as const)),
    ...(['thought', 'application'] as const).filter((field) => link[field] !== note[field] && isWanted(field)),
    ...(isMoved ? (['themes'] as const) : []),
  ];
}

/** The theme whose heading a block stands under, if it does. */
function themeAbove(blocks: readonly Block[], at: number): string | undefined {
  for (let above = at; above >= 0; above--) {
    const block = blocks[above];
    if (block?.kind === 'heading') return block.themeId;
  }
  return undefined;
}
