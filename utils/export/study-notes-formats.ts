import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { ExportFormat } from './export-format';
import { studyNotesMarkdown } from './markdown';
import { studyNotesPages } from './study-notes-pages';
import { studyNotesText } from './text';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MARKDOWN = 'text/markdown;charset=utf-8';
const TEXT = 'text/plain;charset=utf-8';

/** The ways study notes go out, the commonest first. The Word library (about 1 MB of source) is loaded when a Word file is asked for. */
export const studyNotesFormats: ExportFormat<StudyNotes>[] = [
  {
    id: 'word',
    label: studyNotesTexts.formatWord,
    extension: 'docx',
    mimeType: WORD,
    pages: studyNotesPages,
    async render(doc, options, signal) {
      const { wordFile } = await import('./word');
      const { content, layout } = studyNotesPages(doc, options);
      return new Blob([await wordFile(content, layout, signal)], { type: WORD });
    },
  },
  {
    id: 'markdown',
    label: studyNotesTexts.formatMarkdown,
    extension: 'md',
    mimeType: MARKDOWN,
    async render(doc, _, signal) {
      signal.throwIfAborted();
      return new Blob([studyNotesMarkdown(doc)], { type: MARKDOWN });
    },
  },
  {
    id: 'text',
    label: studyNotesTexts.formatText,
    extension: 'txt',
    mimeType: TEXT,
    async render(doc, _, signal) {
      signal.throwIfAborted();
      return new Blob([studyNotesText(doc)], { type: TEXT });
    },
  },
];
