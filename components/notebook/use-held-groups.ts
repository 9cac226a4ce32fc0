import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';

type World = {
  /** All notes as they are now, whether they fit the search or not. */
  notes: readonly Note[];
  /** Whether a note is written on. */
  isHeld: boolean;
};

/**
 * The groups of the sheet; while a note is written on (`isHeld`) as they stood before, each note as it is now. What is written is saved in pauses, and a note that then
 * no longer fits the search would go from under the hand that writes. One that goes to the trash stays too: those after it would move to other rows, and be drawn anew.
 */
export function useHeldGroups(groups: readonly NoteGroup[], { notes, isHeld }: World): readonly NoteGroup[] {
  const before = useRef(groups);
  if (!isHeld) before.current = groups;
  return useMemo(() => (isHeld ? asTheyAre(before.current, notes) : groups), [isHeld ? notes : groups, isHeld]);
}

function asTheyAre(before: readonly NoteGroup[], notes: readonly Note[]): NoteGroup[] {
  // Not those of the groups: one that no longer fits is in none, and an older state of it in its field would undo what was written.
  const now = new Map(notes.map((note) => [note.id, note]));
  return before.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({ ...part, notes: part.notes.map((note) => now.get(note.id) ?? note) })),
  }));
}
