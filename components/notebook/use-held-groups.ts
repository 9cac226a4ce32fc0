import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';

type World = {
  /** All notes as they are now, if they fit the search or not. */
  notes: readonly Note[];
  /** Ids of those that are written on. */
  held: ReadonlySet<string>;
};

/**
 * The groups of the sheet; while notes are written on (`held`) as they stood before, each note as it is now, without those that have gone. What is written is saved
 * in pauses, and a note that then no longer fits the search would go from under the hand that writes.
 */
export function useHeldGroups(groups: readonly NoteGroup[], { notes, held }: World): readonly NoteGroup[] {
  const before = useRef(groups);
  const isHeld = held.size > 0;
  if (!isHeld) before.current = groups;
  return useMemo(() => (isHeld ? asTheyAre(before.current, notes, held) : groups), [isHeld ? notes : groups, held]);
}

function asTheyAre(before: readonly NoteGroup[], notes: readonly Note[], held: ReadonlySet<string>): NoteGroup[] {
  // Not those of the groups: one that no longer fits is in none, and an older state of it in its field would undo what was written.
  const now = new Map(notes.map((note) => [note.id, note]));
  return before.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({
      ...part,
      notes: part.notes.flatMap((note) => now.get(note.id) ?? (held.has(note.id) ? note : [])),
    })),
  }));
}
