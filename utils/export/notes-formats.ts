import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { ExportFormat } from './export-format';
import { notesMarkdown, type NotesInput } from './notes-markdown';

const MARKDOWN = 'text/markdown;charset=utf-8';

/** The ways notes go out by themselves. */
export const notesFormats: ExportFormat<NotesInput>[] = [
  {
    id: 'markdown',
    label: studyNotesTexts.formatMarkdown,
    extension: 'md',
    mimeType: MARKDOWN,
    async render(input, { locale, date }, signal) {
      signal.throwIfAborted();
      return new Blob([notesMarkdown(input, locale, date)], { type: MARKDOWN });
    },
  },
];
