import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';

/**
 * The groups of the sheet; while a note is written on (`isHeld`) as they stood before, each note as it is now. What is written is saved in pauses, and a note that then
 * no longer fits the search would go from under the hand that writes.
 */
export function useHeldGroups(groups: readonly NoteGroup[], isHeld: boolean): readonly NoteGroup[] {
  const before = useRef(groups);
  if (!isHeld) before.current = groups;
  return useMemo(() => (isHeld ? asTheyAre(before.current, groups) : groups), [groups, isHeld]);
}

function asTheyAre(before: readonly NoteGroup[], groups: readonly NoteGroup[]): readonly NoteGroup[] {
  const now = new Map<string, Note>();
  for (const { parts } of groups) for (const { notes } of parts) for (const note of notes) now.set(note.id, note);
  return before.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({ ...part, notes: part.notes.map((note) => now.get(note.id) ?? note) })),
  }));
}
