import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { themeName } from '@/utils/model/theme-name';
import { oneLine } from './one-line';
import type { NotesInput } from './notes-input';

/** What is needed to tell of a note in words. */
export type NotesWorld = { locale: Locale; speeches: ReadonlyMap<string, Speech>; themes: ReadonlyMap<string, string> };

/** Speeches and names of themes by their ids, in a language. */
export function notesWorld({ speeches, themes }: Omit<NotesInput, 'notes'>, locale: Locale): NotesWorld {
  return {
    locale,
    speeches: new Map(speeches.map((speech) => [speech.id, speech])),
    themes: new Map(themes.map((theme) => [theme.id, oneLine(themeName(theme, locale))])),
  };
}
