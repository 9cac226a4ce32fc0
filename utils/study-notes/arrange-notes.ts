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

function compareNotes(speeches: readonly Speech[], order: NoteOrder): (a: Note, b: Note) => number {
  if (order === 'date') return (a, b) => a.created - b.created || byText(a.id, b.id);
  // Speeches are put in order once, not for each two notes that are compared.
  const inOrder = [...new Map(speeches.map((speech) => [speech.id, speech])).values()].sort(compareSpeeches);
  const places = new Map(inOrder.map(({ id }, at) => [id, at]));
  const placeOf = ({ speechId }: Note): number => places.get(speechId) ?? inOrder.length;
  return (a, b) =>
    placeOf(a) - placeOf(b) || byText(a.speechId, b.speechId) || a.anchor.start - b.anchor.start || byText(a.id, b.id);
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
  const groups = unique.map((theme) => ({ theme, notes: [] as Note[] }));
  const places = new Map(unique.map(({ id }, at) => [id, at]));
  const rest: Note[] = [];
  const sorted = [...new Map(notes.map((note) => [note.id, note])).values()]
    .filter((note) => note.deleted === undefined)
    .sort(compareNotes(speeches, order));
  for (const note of sorted) {
    const first = Math.min(...note.themes.map(({ id }) => places.get(id) ?? Infinity));
    (groups[first]?.notes ?? rest).push(note);
  }
  return { groups: groups.filter((group) => group.notes.length > 0), rest };
}
