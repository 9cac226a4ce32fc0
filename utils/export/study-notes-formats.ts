import { formatTexts } from '@/utils/i18n/format-texts';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import { findTemplate } from '@/utils/study-notes/find-template';
import type { ExportFormat } from './export-format';
import { frontMatter } from './front-matter';
import { htmlFile } from './html-file';
import { markdownFile } from './markdown';
import { tagOf } from './tag-of';
import { studyNotesPages } from './study-notes-pages';
import { textFile } from './text';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HTML = 'text/html;charset=utf-8';
const MARKDOWN = 'text/markdown;charset=utf-8';
const TEXT = 'text/plain;charset=utf-8';

/** The ways study notes go out, the commonest first. The Word library (about 1 MB of source) is loaded when a Word file is asked for. */
export const studyNotesFormats: ExportFormat<StudyNotes>[] = [
  {
    id: 'word',
    label: studyNotesTexts.formatWord,
    about: formatTexts.wordAbout,
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
    id: 'html',
    label: studyNotesTexts.formatHtml,
    about: formatTexts.htmlAbout,
    extension: 'html',
    mimeType: HTML,
    pages: studyNotesPages,
    async render(doc, options, signal) {
      const { content, layout } = studyNotesPages(doc, options);
      return new Blob([await htmlFile(content, layout, signal)], { type: HTML });
    },
  },
  {
    id: 'markdown',
    label: studyNotesTexts.formatMarkdown,
    about: formatTexts.markdownPlainAbout,
    extension: 'md',
    mimeType: MARKDOWN,
    async render(doc, options, signal) {
      signal.throwIfAborted();
      return new Blob([markdownFile(studyNotesPages(doc, options).content)], { type: MARKDOWN });
    },
  },
  {
    id: 'markdown-properties',
    label: studyNotesTexts.formatMarkdownProperties,
    about: formatTexts.markdownPropertiesAbout,
    extension: 'md',
    mimeType: MARKDOWN,
    async render(doc, options, signal) {
      signal.throwIfAborted();
      const { content } = studyNotesPages(doc, options);
      const { title, date, writer } = content;
      const genre = findTemplate(doc.templateId)?.name;
      const tags = genre === undefined ? [] : [tagOf(genre)];
      return new Blob([markdownFile(content, `${frontMatter({ title, date, author: writer, tags })}\n`)], {
        type: MARKDOWN,
      });
    },
  },
  {
    id: 'text',
    label: studyNotesTexts.formatText,
    about: formatTexts.textAbout,
    extension: 'txt',
    mimeType: TEXT,
    async render(doc, options, signal) {
      signal.throwIfAborted();
      return new Blob([textFile(studyNotesPages(doc, options).content)], { type: TEXT });
    },
  },
];
