import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import { escapeMarkdown } from './escape-markdown';
import { markdownLink } from './markdown-link';
import type { NoteWords } from './note-words';

/** What stands on a note beside its passage and the reader's words. */
export type Telling = { source: boolean; place: boolean; themes: boolean };

/**
 * A note as paragraphs of Markdown, to be parted by blank lines: the passage as a block quote, its source as a link to where it can be read, the reader's own words with
 * what they are before them.
 */
export function noteMarkdown(words: NoteWords, telling: Telling, locale: Locale): string[] {
  const say = sayIn(studyNotesTexts, locale);
  const sayFile = sayIn(notesFileTexts, locale);
  const { quote, source, address, place, thought, application, themes } = words;
  const own = (lead: string, paragraphs: string[]): string[] =>
    paragraphs.map((paragraph, at) => (at === 0 ? lead : '') + escapeMarkdown(paragraph));
  const named = escapeMarkdown(source === '' ? address : source);
  const link = address === '' ? named : markdownLink(named, address);
  const list = themes.map((name) => escapeMarkdown(name)).join(sayFile('themesBetween'));
  const labels = place.map((label) => escapeMarkdown(label)).join(' › ');
  return [
    `> ${quote.map((paragraph) => escapeMarkdown(paragraph)).join('\n>\n> ')}`,
    ...(telling.source && named !== '' ? [say('notesSource', { source: link })] : []),
    ...(telling.place && labels !== '' ? [sayFile('place', { place: labels })] : []),
    ...own(say('notesThought'), thought),
    ...own(say('notesApplication'), application),
    ...(telling.themes && list !== '' ? [sayFile('themes', { themes: list })] : []),
  ];
}
