import type { Note } from '@/utils/model/note';
import type { NoteGroup } from './group-notes';
import type { NoteList } from './note-list';

/** A row of the notes page, from edge to edge. */
export type SheetRow =
  | { kind: 'group'; key: string; group: NoteGroup }
  | { kind: 'path'; key: string; path: readonly string[] }
  | { kind: 'notes'; key: string; group: NoteGroup; notes: readonly Note[] };

/** A note where it stands on the sheet: one that is under two themes stands in two places. */
export type NotePlace = { key: string; note: Note; row: number };

/** The rows of a sheet, and the places of notes in them. Each is made when it is asked for: of fifty thousand a dozen are seen. */
export type SheetRows = {
  /** How many rows there are. */
  count: number;
  /** @throws RangeError where there is none. */
  at: (row: number) => SheetRow;
  keyOf: (row: number) => string;
  /** What its height is known by: nothing that has to be put together first. */
  sizeKeyOf: (row: number) => string;
  /** What kind a row is of. */
  kindOf: (row: number) => SheetRow['kind'];
  /** How many places. */
  places: number;
  /** Nothing where there is none. */
  placeAt: (place: number) => NotePlace | undefined;
  /** Where a place stands among them, by its key; −1 where there is none. */
  placeOf: (key: string) => number;
};

/** What stands under one heading of the sheet: from which row and which place on. */
type Span = { group: NoteGroup; path: readonly string[]; notes: NoteList; row: number; place: number };

/** Groups as rows: a heading, the path in the speech's outline where there is one, and so many notes beside each other. */
export function noteRows(groups: readonly NoteGroup[], columns: number): SheetRows {
  const spans: Span[] = [];
  let [row, place] = [0, 0];
  for (const group of groups) {
    spans.push({ group, path: [], notes: [], row, place });
    row += 1;
    for (const { path, notes } of group.parts) {
      if (notes.length === 0) continue;
      if (path.length > 0) {
        spans.push({ group, path, notes: [], row, place });
        row += 1;
      }
      spans.push({ group, path: [], notes, row, place });
      row += Math.ceil(notes.length / columns);
      place += notes.length;
    }
  }
  const [count, places] = [row, place];
  // Rows are mostly asked for one after the other.
  let near = 0;
  const spanOfRow = (index: number): Span => {
    const isIn = (span: number): boolean => index >= spans[span]!.row && index < (spans[span + 1]?.row ?? count);
    if (index < 0 || index >= count) throw new RangeError(`no row ${index} of ${count}`);
    if (near < spans.length - 1 && isIn(near + 1)) near += 1;
    else if (!isIn(near)) near = lastUpTo(spans, index, 'row');
    return spans[near]!;
  };
  const kindOf = ({ notes, path }: Span): SheetRow['kind'] =>
    notes.length > 0 ? 'notes' : path.length > 0 ? 'path' : 'group';
  const keyOf = (index: number): string => {
    const span = spanOfRow(index);
    const { group, notes } = span;
    switch (kindOf(span)) {
      case 'group':
        return group.key;
      case 'path':
        return `${group.key} ${spans[near + 1]!.notes.at(0)!.id} path`;
      case 'notes':
        break;
    }
    return `${group.key} ${notes.at((index - span.row) * columns)!.id}`;
  };
  const sizeKeyOf = (index: number): string => {
    const { group, path, notes, row: from } = spanOfRow(index);
    return notes.length > 0 ? notes.at((index - from) * columns)!.id : (path[0] ?? group.key);
  };
  return {
    count,
    places,
    sizeKeyOf,
    kindOf: (index) => kindOf(spanOfRow(index)),
    keyOf,
    at(index) {
      const span = spanOfRow(index);
      const { group, path, notes } = span;
      const key = keyOf(index);
      switch (kindOf(span)) {
        case 'group':
          return { kind: 'group', key, group };
        case 'path':
          return { kind: 'path', key, path };
        case 'notes':
          break;
      }
      const from = (index - span.row) * columns;
      return { kind: 'notes', key, group, notes: notes.slice(from, from + columns) };
    },
    placeAt(index) {
      if (index < 0 || index >= places) return undefined;
      const { group, notes, row: first, place: from } = spans[lastUpTo(spans, index, 'place')]!;
      const note = notes.at(index - from)!;
      return { key: `${group.key} ${note.id}`, note, row: first + Math.floor((index - from) / columns) };
    },
    placeOf(key) {
      const [group, id] = key.split(' ');
      for (const { group: of, notes, place: from } of spans) {
        if (of.key !== group) continue;
        const at = notes.findIndex((note) => note.id === id);
        if (at >= 0) return from + at;
      }
      return -1;
    },
  };
}

/** The last of the spans that begin with a row or a place, or before it. */
function lastUpTo(spans: readonly Span[], index: number, by: 'row' | 'place'): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]![by] <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
