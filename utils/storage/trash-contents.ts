import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import { fieldClock } from './apply-operations';
import type { Notebook } from './open-notebook';
import { readTrash, watchTrash } from './read-trash';
import type { NoteRow, SpeechRow, StudyNotesRow } from './row';
import { timeLeft } from './trash-watch';
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

/** What is in the trash, and for how long. Themes have none: deleting one takes it off its notes. */
export async function trashContents({ db, now }: Notebook): Promise<TrashContents> {
  const trashed = await readTrash(db);
  const watch = await watchTrash(db, now(), trashed);
  trashed.sort((a, b) => Number(b.row['deleted']) - Number(a.row['deleted']) || (a.id < b.id ? -1 : 1));
  const of = <T>(table: string): InTrashFor<T>[] =>
    trashed
      .filter((one) => one.table === table)
      .map(({ row, key }) => ({ thing: row as unknown as T, left: timeLeft(watch, key) }));
  const notes = of<NoteRow>('notes');
  const speeches = of<SpeechRow>('speeches').map(async ({ thing, left }) => {
    const own = notes.filter((note) => note.thing.speechId === thing.id);
    const together = own.filter((note) => fieldClock(note.thing, 'deleted') === fieldClock(thing, 'deleted'));
    return {
      thing: withoutClocks(thing),
      left,
      notes: together.length,
      all: own.length,
      stays: (await db.notes.where('speechId').equals(thing.id).count()) > own.length,
    };
  });
  return {
    notes: notes.map(({ thing, left }) => ({ thing: withoutClocks(thing), left })),
    speeches: await Promise.all(speeches),
    studyNotes: of<StudyNotesRow>('studyNotes').map(({ thing, left }) => ({ thing: withoutClocks(thing), left })),
  };
}
