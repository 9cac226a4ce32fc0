import type { Note } from '@/utils/model/note';
import type { SheetRow } from './note-rows';

/** A note where it stands on the sheet: one that is under two themes stands in two places. */
export type NotePlace = { key: string; note: Note; row: number };

/** Every note of the rows, in their order. */
export function notePlaces(rows: readonly SheetRow[]): NotePlace[] {
  const places: NotePlace[] = [];
  for (const [row, { kind, ...of }] of rows.entries()) {
    if (kind !== 'notes') continue;
    const { group, notes } = of as Extract<SheetRow, { kind: 'notes' }>;
    for (const note of notes) places.push({ key: `${group.key} ${note.id}`, note, row });
  }
  return places;
}
