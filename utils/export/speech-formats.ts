import { formatTexts } from '@/utils/i18n/format-texts';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import { themeName } from '@/utils/model/theme-name';
import type { ExportFormat } from './export-format';
import { frontMatter } from './front-matter';
import { htmlFile } from './html-file';
import { markdownFile } from './markdown';
import { mimeTypes } from './mime-types';

import { speechPages, type SpeechInput } from './speech-pages';
import { tagOf } from './tag-of';

/** The ways a speech goes out with the reader's notes on it. What each is made with is loaded when it is asked for. */
export const speechFormats: ExportFormat<SpeechInput>[] = [
  {
    id: 'word',
    label: studyNotesTexts.formatWord,
    about: formatTexts.wordAbout,
    extension: 'docx',
    mimeType: mimeTypes.word,
    pages: speechPages,
    async render(input, options, signal) {
      const { wordFile } = await import('./word');
      const { content, layout } = speechPages(input, options);
      return new Blob([await wordFile(content, layout, signal)], { type: mimeTypes.word });
    },
  },
  {
    id: 'html',
    label: studyNotesTexts.formatHtml,
    about: formatTexts.htmlAbout,
    extension: 'html',
    mimeType: mimeTypes.html,
    pages: speechPages,
    async render(input, options, signal) {
      const { content, layout } = speechPages(input, options);
      return new Blob([await htmlFile(content, layout, signal)], { type: mimeTypes.html });
    },
  },
  {
    id: 'markdown',
    label: studyNotesTexts.formatMarkdown,
    about: formatTexts.markdownPlainAbout,
    extension: 'md',
    mimeType: mimeTypes.markdown,
    async render(input, options, signal) {
      signal.throwIfAborted();
      return new Blob([markdownFile(speechPages(input, options, { tellsMarks: true }).content)], {
        type: mimeTypes.markdown,
      });
    },
  },
  {
    id: 'markdown-properties',
    label: studyNotesTexts.formatMarkdownProperties,
    about: formatTexts.markdownPropertiesAbout,
    extension: 'md',
    mimeType: mimeTypes.markdown,
    async render(input, options, signal) {
      signal.throwIfAborted();
      const { content } = speechPages(input, options, { tellsMarks: true });
      const { speech, notes, themes } = input;
      const used = new Set(
        notes.flatMap((note) => (note.deleted === undefined ? note.themes.map(({ id }) => id) : [])),
      );
      const before = frontMatter({
        title: content.title,
        date: speech.date ?? options.date,
        author: speech.speaker ?? '',
        tags: themes.filter(({ id }) => used.has(id)).map((theme) => tagOf(themeName(theme, options.locale))),
      });
      return new Blob([markdownFile(content, `${before}\n`)], { type: mimeTypes.markdown });
    },
  },
];
