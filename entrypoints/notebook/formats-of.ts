import type { ExportFormat } from '@/utils/export/export-format';
import { notesFormats } from '@/utils/export/notes-formats';
import type { NotesInput } from '@/utils/export/notes-input';
import { speechFormats } from '@/utils/export/speech-formats';
import type { SpeechInput } from '@/utils/export/speech-pages';
import { studyNotesFormats } from '@/utils/export/study-notes-formats';
import { studyNotesZip, type StudyNotesList } from '@/utils/export/study-notes-zip';
import type { StudyNotes } from '@/utils/model/study-notes';

/** What goes out, of each kind. */
export type ExportInputs = {
  'study-notes': StudyNotes;
  'study-notes-list': StudyNotesList;
  notes: NotesInput;
  speech: SpeechInput;
};
export type ExportKind = keyof ExportInputs;

const formats: { [K in ExportKind]: ExportFormat<ExportInputs[K]>[] } = {
  'study-notes': studyNotesFormats,
  'study-notes-list': studyNotesZip,
  notes: notesFormats,
  speech: speechFormats,
};

/** The ways out of each kind, the commonest first. */
export function formatsOf<K extends ExportKind>(kind: K): readonly ExportFormat<ExportInputs[K]>[] {
  return formats[kind];
}
