import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import { themeName } from '@/utils/model/theme-name';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { escapeMarkdown } from './escape-markdown';
import type { ExportOptions } from './export-format';
import { frontMatter } from './front-matter';
import { mapInSlices } from './map-in-slices';
import { noteMarkdown } from './note-markdown';
import { noteWords } from './note-words';
import type { NotesInput } from './notes-input';
import { notesWorld } from './notes-world';
import { oneLine } from './one-line';
import { tagOf } from './tag-of';

type Part = { heading: string } | { note: Note };

/**
 * Notes as one Markdown file, grouped by theme in the themes' order, then those without one: the passage as a block quote, its source, the reader's
 * thought and how they will use it. Every note that is not in the trash stands once; one with several themes names them.
 * @throws the signal's reason when cancelled
 */
export async function notesMarkdown(
  input: NotesInput,
  { locale, date }: Pick<ExportOptions, 'locale' | 'date'>,
  signal: AbortSignal,
): Promise<string> {
  const say = sayIn(studyNotesTexts, locale);
  const world = notesWorld(input, locale);
  const { groups, rest } = arrangeNotes(input.themes, input.notes, input.speeches);
  const names = groups.map(({ theme }) => oneLine(themeName(theme, locale)) || say('otherNotes'));
  const parts: Part[] = [
    ...groups.flatMap(({ notes }, at): Part[] => [{ heading: names[at]! }, ...notes.map((note) => ({ note }))]),
    ...(rest.length > 0 ? [{ heading: say('notesNoTheme') }, ...rest.map((note) => ({ note }))] : []),
  ];
  const made = await mapInSlices(parts, signal, (part) => {
    if ('heading' in part) return [`## ${escapeMarkdown(part.heading, { startsLine: false })}`];
    const words = noteWords(part.note, world);
    return noteMarkdown(words, { source: true, place: false, themes: words.themes.length > 1 }, locale);
  });
  const n = parts.filter((part) => 'note' in part).length;
  const head = frontMatter({ title: say('notesTitle'), date, tags: tags(names) });
  const opening = [`# ${say('notesTitle')}`, escapeMarkdown(say('notesDate', { date: dayInWords(date, locale), n }))];
  return `${head}\n${[...opening, ...made.flat()].join('\n\n')}\n`;
}

const tags = (names: readonly string[]): string[] => [...new Set(names.map(tagOf))];
