import { formatTexts } from '@/utils/i18n/format-texts';
import type { ExportFormat } from './export-format';
import { mimeTypes } from './mime-types';
import type { NotesInput } from './notes-input';
import { notesJson } from './notes-json';
import { notesPages } from './notes-pages';

/** The ways notes go out by themselves. What each is made with is loaded when it is asked for. */
export const notesFormats: ExportFormat<NotesInput>[] = [
  {
    id: 'markdown',
    label: formatTexts.markdown,
    about: formatTexts.markdownAbout,
    extension: 'md',
    mimeType: mimeTypes.markdown,
    async render(input, options, signal) {
      const { notesMarkdown } = await import('./notes-markdown');
      return new Blob([await notesMarkdown(input, options, signal)], { type: mimeTypes.markdown });
    },
  },
  {
    id: 'word',
    label: formatTexts.word,
    about: formatTexts.wordAbout,
    extension: 'docx',
    mimeType: mimeTypes.word,
    pages: notesPages,
    async render(input, options, signal) {
      const { wordFile } = await import('./word');
      const { content, layout } = notesPages(input, options);
      return new Blob([await wordFile(content, layout, signal)], { type: mimeTypes.word });
    },
  },
  {
    id: 'markdown-themes',
    label: formatTexts.markdownThemes,
    about: formatTexts.markdownThemesAbout,
    extension: 'zip',
    mimeType: mimeTypes.zip,
    async render(input, options, signal) {
      const [{ notesByTheme }, { zipFile }] = await Promise.all([import('./notes-by-theme'), import('./zip-file')]);
      return new Blob([await zipFile(await notesByTheme(input, options, signal), signal)], { type: mimeTypes.zip });
    },
  },
  {
    id: 'markdown-speeches',
    label: formatTexts.markdownSpeeches,
    about: formatTexts.markdownSpeechesAbout,
    extension: 'zip',
    mimeType: mimeTypes.zip,
    async render(input, options, signal) {
      const [{ notesBySpeech }, { zipFile }] = await Promise.all([import('./notes-by-speech'), import('./zip-file')]);
      return new Blob([await zipFile(await notesBySpeech(input, options, signal), signal)], { type: mimeTypes.zip });
    },
  },
  {
    id: 'csv',
    label: formatTexts.csv,
    about: formatTexts.csvAbout,
    extension: 'csv',
    mimeType: mimeTypes.csv,
    async render(input, options, signal) {
      const { notesCsv } = await import('./notes-csv');
      return new Blob([await notesCsv(input, options, signal)], { type: mimeTypes.csv });
    },
  },
  {
    id: 'anki',
    label: formatTexts.anki,
    about: formatTexts.ankiAbout,
    extension: 'txt',
    mimeType: mimeTypes.text,
    async render(input, options, signal) {
      const { notesAnki } = await import('./notes-anki');
      return new Blob(await notesAnki(input, options, signal), { type: mimeTypes.text });
    },
  },
  {
    id: 'json-ld',
    label: formatTexts.annotations,
    about: formatTexts.annotationsAbout,
    extension: 'jsonld',
    mimeType: mimeTypes.jsonLd,
    async render(input, options, signal) {
      const { notesAnnotations } = await import('./notes-annotations');
      return new Blob([await notesAnnotations(input, options, signal)], { type: mimeTypes.jsonLd });
    },
  },
  notesJson,
];
