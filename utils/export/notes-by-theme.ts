import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import { themeName } from '@/utils/model/theme-name';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
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
import type { FileInZip } from './zip-file';

/**
 * Notes as Markdown files, one for each theme and one for those without: each note in the file of its first theme, naming the others.
 * @throws the signal's reason when cancelled
 */
export async function notesByTheme(
  input: NotesInput,
  { locale, date }: Pick<ExportOptions, 'locale' | 'date'>,
  signal: AbortSignal,
): Promise<FileInZip[]> {
  signal.throwIfAborted();
  const world = notesWorld(input, locale);
  const { groups, rest } = arrangeNotes(input.themes, input.notes, input.speeches);
  const say = sayIn(studyNotesTexts, locale);
  const all = [
    ...groups.map(({ theme, notes }) => ({
      title: oneLine(themeName(theme, locale)) || say('otherNotes'),
      isTheme: true,
      notes,
    })),
    ...(rest.length > 0 ? [{ title: say('notesNoTheme'), isTheme: false, notes: rest }] : []),
  ];
  const files: FileInZip[] = [];
  for (const { title, isTheme, notes } of all) {
    const made = await mapInSlices(notes, signal, (note) => {
      const words = noteWords(note, world);
      return noteMarkdown(words, { source: true, place: false, themes: words.themes.length > 1 }, locale);
    });
    const head = frontMatter({ title, date, tags: isTheme ? [tagOf(title)] : [] });
    const heading = `# ${escapeMarkdown(title, { startsLine: false })}`;
    files.push({ title, date: '', extension: 'md', text: `${head}\n${[heading, ...made.flat()].join('\n\n')}\n` });
  }
  return files;
}
