import { Dexie, type Table } from 'dexie';
import type { Change, Operation } from '@/utils/model/operation';
import { upgradeTo2 } from './upgrade-to-2';
import { upgradeTo3 } from './upgrade-to-3';
import type { NoteRow, RevisionRow, SpeechRow, StudyNotesRow, TemplateRow, ThemeRow } from './row';

/** Our own number of the schema, also kept in `meta`: Dexie opens a newer database without a word, this number tells. */
export const SCHEMA = 3;

/**
 * Tables and indexes of schema 1. Frozen: `fixtures/v1.json` holds rows written with it. Few indexes, since each makes every save slower: notes are
 * found by their speech; whatever else is asked goes through rows in memory.
 */
export const STORES_1 = {
  speeches: 'id, *urls, pageTitle',
  notes: 'id, speechId',
  themes: 'id',
  studyNotes: 'id',
  log: 'clock',
  meta: 'key',
} as const;

/**
 * What schema 2 has otherwise: speeches are found by `speechIndexes`. Frozen: `fixtures/v2.json` holds rows written with it, and the next schema is
 * beside it.
 */
export const STORES_2 = { speeches: 'id, *keys, *titles, *marks, pageTitle' } as const;

/** What schema 3 has besides: versions of study notes, and the reader's own templates. Frozen: `fixtures/v3.json` holds rows written with it. */
export const STORES_3 = { revisions: 'id, studyNotesId', templates: 'id' } as const;

/** A change that takes another one back; `was`: the clock the field carried before, '' where it had never been set. */
export type InverseChange = Change & { was: string };

/** One action of the reader: what it set, and how to take it back. Its clock is the action's id. */
export type LogRow = {
  clock: string;
  device: string;
  /** Wall time in ms. For people to read; order comes from `clock`. */
  at: number;
  /** Which action it was, by the name of its file: 'keep-note'. */
  label: string;
  operations: Operation[];
  inverse: InverseChange[];
  /** The action this one takes back. */
  undoes?: string;
  /** What is saved in pauses and goes on in one window: such rows become one (save-study-notes.ts). */
  sitting?: string;
  /** Something it was about has been deleted for good (purge.ts): it can't be taken back any more. */
  gone?: true;
};

/** What the database knows about itself: 'schema' (number), 'device' and 'uuid' (strings). */
export type MetaRow = { key: string; value: unknown };

export type NotebookDb = Dexie & {
  speeches: Table<SpeechRow, string>;
  notes: Table<NoteRow, string>;
  themes: Table<ThemeRow, string>;
  studyNotes: Table<StudyNotesRow, string>;
  revisions: Table<RevisionRow, string>;
  templates: Table<TemplateRow, string>;
  log: Table<LogRow, string>;
  meta: Table<MetaRow, string>;
};

/** The database of that name, not opened yet. Every transaction is strict: on disk, not only handed to the system, before it counts as done. */
export function createDb(name: string): NotebookDb {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores(STORES_1);
  db.version(2).stores(STORES_2).upgrade(upgradeTo2);
  db.version(3).stores(STORES_3).upgrade(upgradeTo3);
  return db as NotebookDb;
}
