import * as v from 'valibot';
import { Note } from './note';
import type { OperationTable } from './operation';
import { Revision } from './revision';
import { Speech } from './speech';
import { StudyNotes } from './study-notes';
import { OwnTemplate } from './template';
import { Theme } from './theme';

/** What the file says it is; the first words of every one. */
export const BACKUP_FORMAT = 'zhaji-backup';
/** Of the file's own form, told apart from the database's. A file of a higher one is refused as newer. */
export const BACKUP_VERSION = 1;
/** The schema of the rows in it, that of the database (utils/storage/db.ts; a test holds them together). */
export const BACKUP_SCHEMA = 3;
/** Largest file that is read, bytes: 50,000 notes take a third of it. */
export const MAX_BACKUP = 200 * 1024 * 1024;

/** The model of each table whose rows are in a backup. */
export const backupModels = {
  speeches: Speech,
  themes: Theme,
  notes: Note,
  studyNotes: StudyNotes,
  revisions: Revision,
  templates: OwnTemplate,
} satisfies Record<OperationTable, unknown>;

/** In the order they stand in the file. */
export const backupTables = Object.keys(backupModels) as OperationTable[];
/** What else the notebook remembers: notes that make no theme by the reader's word, and pairs of notes that are two. Ids. */
export const dismissedParts = ['dismissedNotes', 'dismissedPairs'] as const;
/** All that is in a file. */
export const backupParts = [...backupTables, ...dismissedParts];
export type BackupPart = (typeof backupParts)[number];

export type BackupData = {
  speeches: Speech[];
  themes: Theme[];
  notes: Note[];
  studyNotes: StudyNotes[];
  revisions: Revision[];
  templates: OwnTemplate[];
} & Record<(typeof dismissedParts)[number], string[]>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What stands before the data. `part`: chosen notes alone, with their speeches and themes; they can be added, and replace nothing. */
export const BackupHeader = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  schema: v.literal(BACKUP_SCHEMA),
  /** A calendar day, or a moment: `2026-04-24`, `2026-04-24T08:00:00.000Z`. */
  made: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{8,12}Z)?$/)),
  scope: v.picklist(['whole', 'part']),
  counts: v.object({
    speeches: count,
    themes: count,
    notes: count,
    studyNotes: count,
    revisions: count,
    templates: count,
    dismissedNotes: count,
    dismissedPairs: count,
  }),
  /** SHA-256 over the UTF-8 bytes of what `backupSummed` makes of all that stands above and the data. */
  checksum: v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/)),
});
export type BackupHeader = v.InferOutput<typeof BackupHeader>;

/** A backup that was read and found whole. `rejected`: records that are none of ours, by their table, their place in it (1 is the first) and, where they have one, their id. */
export type Backup = Pick<BackupHeader, 'made' | 'scope'> & {
  data: BackupData;
  rejected: { table: BackupPart; at: number; id?: string }[];
};

/** Why a file is refused; each has words of its own (utils/i18n/backup-texts.ts). */
export type BackupReason = 'too-big' | 'packed' | 'no-backup' | 'cut' | 'damaged' | 'counts' | 'foreign' | 'newer';

/** How many rows of a table would be new, come out of the trash, be changed, stay as they are, and go to the trash. */
export type RestoreCounts = { added: number; back: number; changed: number; same: number; gone: number };
/** What restoring would do. `left`: what stays as it is here: notes of no speech, words too long to be put together, rows that are damaged here. `steps`: how many actions it takes, where that is more than one. */
export type RestorePreview = { counts: Record<OperationTable, RestoreCounts>; left: number; steps?: number };
