import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';

/** Reading order: speech by speech, each from its beginning. Date: as the notes were made. */
export type NoteOrder = 'reading' | 'date';

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Speeches by date, then title, then id; those without a date, then those not known at all, at the end. Total, and the same in every language. */
export function compareSpeeches(a: Speech | undefined, b: Speech | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  // ￿ sorts after every date.
  return byText(a.date ?? '\uffff', b.date ?? '\uffff') || byText(a.title, b.title) || byText(a.id, b.id);
}

function compareNotes(speeches: Map<string, Speech>, order: NoteOrder): (a: Note, b: Note) => number {
  if (order === 'date') return (a, b) => a.created - b.created || byText(a.id, b.id);
  return (a, b) =>
    (a.speechId !== b.speechId &&
      (compareSpeeches(speeches.get(a.speechId), speeches.get(b.speechId)) || byText(a.speechId, b.speechId))) ||
    a.anchor.start - b.anchor.start ||
    byText(a.id, b.id);
}

/**
 * Notes under the chosen themes: the themes in the order given, those without notes left out; a note under several of them under the first;
 * notes in the trash nowhere. `rest` holds those under none. The order is total: the same notes in any order give the same answer.
 */
export function arrangeNotes(
  themes: readonly Theme[],
  notes: readonly Note[],
  speeches: readonly Speech[],
  order: NoteOrder = 'reading',
): { groups: { theme: Theme; notes: Note[] }[]; rest: Note[] } {
  const unique = [...new Map(themes.map((theme) => [theme.id, theme])).values()];
  const groups = new Map(unique.map((theme) => [theme.id, { theme, notes: [] as Note[] }]));
  const rest: Note[] = [];
  const sorted = [...new Map(notes.map((note) => [note.id, note])).values()]
    .filter((note) => note.deleted === undefined)
    .sort(compareNotes(new Map(speeches.map((speech) => [speech.id, speech])), order));
  for (const note of sorted) {
    const theme = unique.find(({ id }) => note.themes.some((own) => own.id === id));
    (theme ? groups.get(theme.id)?.notes : rest)?.push(note);
  }
  return { groups: [...groups.values()].filter((group) => group.notes.length > 0), rest };
}
