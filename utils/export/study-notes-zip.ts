import { formatTexts } from '@/utils/i18n/format-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { ExportFormat, ExportOptions } from './export-format';
import { studyNotesFormats } from './study-notes-formats';

const ZIP = 'application/zip';

/** Several study notes that go out together, in this order. */
export type StudyNotesList = { docs: readonly StudyNotes[] };

/** The ways several study notes go out together: each as a file of its own, as it goes out by itself, in one zip. */
export const studyNotesZip: ExportFormat<StudyNotesList>[] = [
  {
    id: 'word-each',
    label: formatTexts.wordEach,
    about: formatTexts.wordEachAbout,
    extension: 'zip',
    mimeType: ZIP,
    hasLayout: true,
    render: (input, options, signal) => zipOf('word', input, options, signal),
  },
  {
    id: 'markdown-each',
    label: formatTexts.markdownEach,
    about: formatTexts.markdownEachAbout,
    extension: 'zip',
    mimeType: ZIP,
    render: (input, options, signal) => zipOf('markdown-properties', input, options, signal),
  },
];

async function zipOf(id: string, { docs }: StudyNotesList, options: ExportOptions, signal: AbortSignal): Promise<Blob> {
  signal.throwIfAborted();
  const format = studyNotesFormats.find((each) => each.id === id)!;
  const { zipFile } = await import('./zip-file');
  const files = [];
  for (const doc of docs) {
    const made = await format.render(doc, options, signal);
    const bytes = new Uint8Array(await made.arrayBuffer());
    signal.throwIfAborted();
    files.push({ title: doc.title, date: doc.date, extension: format.extension, bytes });
  }
  return new Blob([await zipFile(files, signal)], { type: ZIP });
}
