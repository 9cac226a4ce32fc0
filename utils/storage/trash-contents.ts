import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import { holdsOwn } from './holds-own';
import type { Notebook } from './open-notebook';
import { readTrash, watchTrash } from './read-trash';
import type { NoteRow, SpeechRow, StudyNotesRow } from './row';
import { timeLeft } from './trash-watch';
import { trashedBy } from './trashed-by';
import { withoutClocks } from './without-clocks';

/** A thing in the trash, and how long it still stays there, ms. */
export type InTrashFor<T> = { thing: T; left: number };
/**
 * The trash, what was put there last first. Of a speech, `notes`: how many of its notes went there with it, and come back with it; `all`: how many are there, and go for good with it;
 * `stays`: a note that isn't there quotes it, and keeps it.
 */
export type TrashContents = {
  notes: InTrashFor<Note>[];
  speeches: (InTrashFor<Speech> & { notes: number; all: number; stays: boolean })[];
  studyNotes: InTrashFor<StudyNotes>[];
};

/**
 * What is in the trash, and for how long. Themes have none: deleting one takes it off its notes. What the reader never deleted, since only its making was taken back, is
 * not told of, as long as it has nothing but what a page gave it; it goes for good with the rest.
 */
export async function trashContents({ db, now }: Notebook): Promise<TrashContents> {
  const rows = await readTrash(db);
  const watch = await watchTrash(db, now(), rows);
  const ways = await trashedBy(db, rows);
  const wayOf = new Map(rows.map(({ row }, at) => [row as object, ways[at]!]));
  const trashed = rows.filter((one) => !wayOf.get(one.row)!.unmade || holdsOwn(one.table, one.row));
  trashed.sort((a, b) => Number(b.row['deleted']) - Number(a.row['deleted']) || (a.id < b.id ? -1 : 1));
  const of = <T>(table: string): InTrashFor<T>[] =>
    trashed
      .filter((one) => one.table === table)
      .map(({ row, key }) => ({ thing: row as unknown as T, left: timeLeft(watch, key) }));
  const notes = of<NoteRow>('notes');
  const speeches = of<SpeechRow>('speeches').map(async ({ thing, left }) => {
    const own = notes.filter((note) => note.thing.speechId === thing.id);
    const together = own.filter((note) => wayOf.get(note.thing)?.clock === wayOf.get(thing)?.clock);
    return {
      thing: withoutClocks(thing),
      left,
      notes: together.length,
      all: own.length,
      stays: (await db.notes.where('speechId').equals(thing.id).toArray()).some(({ deleted }) => deleted === undefined),
    };
  });
  return {
    notes: notes.map(({ thing, left }) => ({ thing: withoutClocks(thing), left })),
    speeches: await Promise.all(speeches),
    studyNotes: of<StudyNotesRow>('studyNotes').map(({ thing, left }) => ({ thing: withoutClocks(thing), left })),
  };
}
