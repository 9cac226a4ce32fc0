import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Revision } from '@/utils/model/revision';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { OwnTemplate } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import type { SpeechIndexes } from './speech-indexes';

/**
 * Which action last set each field: clock by field name. `'*'` stands for the clock of creation and for every field that is not named,
 * so that a row that was never edited carries one clock instead of a dozen. A removed field keeps its clock, else an older
 * operation that arrives late would bring it back.
 */
export type Clocks = Record<string, string>;

/** A row as the one door sees it: any table, fields unknown. */
export type Row = { id: string; clocks: Clocks; [field: string]: unknown };

export type SpeechRow = Speech & SpeechIndexes & { clocks: Clocks };
export type NoteRow = Note & { clocks: Clocks };
export type ThemeRow = Theme & { clocks: Clocks };
export type StudyNotesRow = StudyNotes & { clocks: Clocks };
export type RevisionRow = Revision & { clocks: Clocks };
export type TemplateRow = OwnTemplate & { clocks: Clocks };
