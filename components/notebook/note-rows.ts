import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';

/** A row of the notes page, from edge to edge. */
export type SheetRow =
  | { kind: 'group'; key: string; group: NoteGroup }
  | { kind: 'path'; key: string; path: readonly string[] }
  | { kind: 'notes'; key: string; group: NoteGroup; notes: readonly Note[] };

/** Groups as rows: a heading, the path in the speech's outline where there is one, and so many notes beside each other. */
export function noteRows(groups: readonly NoteGroup[], columns: number): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const group of groups) {
    rows.push({ kind: 'group', key: group.key, group });
    for (const { path, notes } of group.parts) {
      const first = notes[0];
      if (path.length > 0 && first) rows.push({ kind: 'path', key: `${group.key} ${first.id} path`, path });
      for (let at = 0; at < notes.length; at += columns) {
        const beside = notes.slice(at, at + columns);
        rows.push({ kind: 'notes', key: `${group.key} ${beside[0]!.id}`, group, notes: beside });
      }
    }
  }
  return rows;
}
