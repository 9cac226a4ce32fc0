import { formatTexts } from '@/utils/i18n/format-texts';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import { findTemplate } from '@/utils/study-notes/find-template';
import type { ExportFormat } from './export-format';
import { frontMatter } from './front-matter';
import { htmlFile } from './html-file';
import { markdownFile } from './markdown';
import { mimeTypes } from './mime-types';
import { tagOf } from './tag-of';
import { studyNotesPages } from './study-notes-pages';
import { textFile } from './text';

/** The ways study notes go out, the commonest first. What each is made with is loaded when it is asked for. */
export const studyNotesFormats: ExportFormat<StudyNotes>[] = [
  {
    id: 'word',
    label: studyNotesTexts.formatWord,
    about: formatTexts.wordAbout,
    extension: 'docx',
    mimeType: mimeTypes.word,
    pages: studyNotesPages,
    async render(doc, options, signal) {
      const { wordFile } = await import('./word');
      const { content, layout } = studyNotesPages(doc, options);
      return new Blob([await wordFile(content, layout, signal)], { type: mimeTypes.word });
    },
  },
  {
    id: 'html',
    label: studyNotesTexts.formatHtml,
    about: formatTexts.htmlAbout,
    extension: 'html',
    mimeType: mimeTypes.html,
    pages: studyNotesPages,
    async render(doc, options, signal) {
      const { content, layout } = studyNotesPages(doc, options);
      return new Blob([await htmlFile(content, layout, signal)], { type: mimeTypes.html });
    },
  },
  {
    id: 'markdown',
    label: studyNotesTexts.formatMarkdown,
    about: formatTexts.markdownPlainAbout,
    extension: 'md',
    mimeType: mimeTypes.markdown,
    async render(doc, options, signal) {
      signal.throwIfAborted();
      return new Blob([markdownFile(studyNotesPages(doc, options).content)], { type: mimeTypes.markdown });
    },
  },
  {
    id: 'markdown-properties',
    label: studyNotesTexts.formatMarkdownProperties,
    about: formatTexts.markdownPropertiesAbout,
    extension: 'md',
    mimeType: mimeTypes.markdown,
    async render(doc, options, signal) {
      signal.throwIfAborted();
      const { content } = studyNotesPages(doc, options);
      const { title, date, writer } = content;
      const genre = findTemplate(doc.templateId)?.name;
      const tags = genre === undefined ? [] : [tagOf(genre)];
      return new Blob([markdownFile(content, `${frontMatter({ title, date, author: writer, tags })}\n`)], {
        type: mimeTypes.markdown,
      });
    },
  },
  {
    id: 'text',
    label: studyNotesTexts.formatText,
    about: formatTexts.textAbout,
    extension: 'txt',
    mimeType: mimeTypes.text,
    async render(doc, options, signal) {
      signal.throwIfAborted();
      return new Blob([textFile(studyNotesPages(doc, options).content)], { type: mimeTypes.text });
    },
  },
];
