import type { Placed } from '@/utils/messaging/calls';
import { MAX_PAGES } from '@/utils/model/limits';
import type { Note } from '@/utils/model/note';
import type { Elsewhere } from './kept-elsewhere';

/** The notes of a speech as the panel shows them. */
export type ArrangedNotes = {
  /** Those that are on the page, but nobody knows where, or not any more. Oldest first. */
  unplaced: Note[];
  /** The others in reading order, by the first heading above them; '' is what comes before any. */
  groups: { section: string; notes: Note[] }[];
};

/**
 * Arranges notes in reading order: by where they are on the page now; those the page has not reported (another page of the same speech,
 * just kept) by where they stood when kept. Equal places keep the order in which they were made.
 *
 * @param elsewhere those that stand elsewhere, by id: before what is here or after it, page by page
 */
export function arrangeNotes(
  notes: Note[],
  placements: Placed['placements'] = {},
  elsewhere: ReadonlyMap<string, Elsewhere> = new Map(),
): ArrangedNotes {
  const unplaced: Note[] = [];
  const placed: { note: Note; leaf: number; at: number }[] = [];
  for (const note of notes) {
    const placement = placements[note.id];
    const other = elsewhere.get(note.id);
    if (other) placed.push({ note, leaf: leafOf(other), at: note.anchor.start });
    else if (placement?.state === 'ambiguous' || placement?.state === 'lost') unplaced.push(note);
    else placed.push({ note, leaf: 0, at: placement?.start ?? note.anchor.start });
  }
  unplaced.sort(byAge);
  placed.sort((a, b) => a.leaf - b.leaf || a.at - b.at || byAge(a.note, b.note));

  const groups: ArrangedNotes['groups'] = [];
  for (const { note } of placed) {
    const section = note.section[0] ?? '';
    const last = groups.at(-1);
    if (last?.section === section) last.notes.push(note);
    else groups.push({ section, notes: [note] });
  }
  return { unplaced, groups };
}

/** Pages before this one below 0, those after it above, other texts last. */
function leafOf({ page, isBefore }: Elsewhere): number {
  if (page === undefined) return MAX_PAGES + 1;
  return isBefore ? page - MAX_PAGES - 1 : page;
}

function byAge(a: Note, b: Note): number {
  return a.created - b.created || (a.id < b.id ? -1 : 1);
}
