import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { nameSource } from '@/utils/study-notes/name-source';
import { ownParagraphs } from '@/utils/study-notes/own-paragraphs';
import { escapeMarkdown } from './escape-markdown';
import { safeText } from './safe-text';

/** What notes go out with. */
export type NotesInput = { notes: readonly Note[]; themes: readonly Theme[]; speeches: readonly Speech[] };

const escaped = (text: string): string[] => ownParagraphs(safeText(text)).map((paragraph) => escapeMarkdown(paragraph));

/**
 * Notes as Markdown, grouped by theme in the themes' order, then those without one: the passage as a block quote, its source, the reader's
 * thought and how they will use it. Every note that is not in the trash stands once.
 */
export function notesMarkdown({ notes, themes, speeches }: NotesInput, locale: Locale, date: string): string {
  const say = sayIn(studyNotesTexts, locale);
  const speechOf = new Map(speeches.map((speech) => [speech.id, speech]));
  const { groups, rest } = arrangeNotes(themes, notes, speeches);
  const line = (text: string): string => escaped(text).join(' ');

  const onNote = (note: Note): string[] => {
    const source = nameSource(speechOf.get(note.speechId), locale);
    const own = (before: string, text: string) => escaped(text).map((words, at) => (at === 0 ? before : '') + words);
    return [
      `> ${escaped(note.quote).join('\n>\n> ')}`,
      ...(source === '' ? [] : [line(say('notesSource', { source }))]),
      ...own(say('notesThought'), note.thought),
      ...own(say('notesApplication'), note.application),
    ];
  };

  const n = rest.length + groups.reduce((sum, group) => sum + group.notes.length, 0);
  const parts = [
    `# ${say('notesTitle')}`,
    say('notesDate', { date: dayInWords(date, locale), n }),
    ...groups.flatMap((group) => [`## ${line(themeName(group.theme, locale))}`, ...group.notes.flatMap(onNote)]),
    ...(rest.length > 0 ? [`## ${say('notesNoTheme')}`, ...rest.flatMap(onNote)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
