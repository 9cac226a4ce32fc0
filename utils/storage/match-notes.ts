import type { Note } from '@/utils/model/note';

type Passage = Pick<Note, 'id' | 'speechId' | 'quote' | 'anchor' | 'deleted'>;

/**
 * Answers which of these notes one of another notebook is: of the same id, else the same passage of the same speech, neither of them in the trash. undefined: none. Each is answered once by its passage: two of the
 * other notebook stay two. To be asked once of each, in an order that is always the same.
 * @param theirs ids of the notes of the other notebook: where it has both, they are two
 */
export function matchNotes<T extends Passage>(
  here: Iterable<T>,
  theirs: ReadonlySet<string>,
): (note: Passage) => T | undefined {
  const byId = new Map<string, T>();
  const byPassage = new Map<string, T[]>();
  for (const note of here) {
    byId.set(note.id, note);
    if (note.deleted !== undefined || theirs.has(note.id)) continue;
    const key = passageKey(note);
    const alike = byPassage.get(key);
    if (alike) alike.push(note);
    else byPassage.set(key, [note]);
  }
  return (note) =>
    byId.get(note.id) ?? (note.deleted === undefined ? byPassage.get(passageKey(note))?.shift() : undefined);
}

const passageKey = ({ speechId, quote, anchor }: Passage): string =>
  JSON.stringify([speechId, quote, anchor.exact, anchor.prefix, anchor.suffix]);
