import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { themeName } from '@/utils/model/theme-name';
import { nameSource } from '@/utils/study-notes/name-source';
import { remembering } from '@/utils/text/remembering';
import { oneLine } from './one-line';
import type { NotesInput } from './notes-input';
import { webAddress } from './web-address';

/** What is needed to tell of a note in words. */
export type NotesWorld = {
  locale: Locale;
  speeches: ReadonlyMap<string, Speech>;
  /** The speeches as a list names them. */
  sources: ReadonlyMap<string, string>;
  /** The themes' names. */
  themes: ReadonlyMap<string, string>;
  /** `webAddress`: many notes are from one page. */
  addressOf: (address: string | undefined) => string;
};

/** Speeches and names of themes by their ids, in a language. */
export function notesWorld({ speeches, themes }: Omit<NotesInput, 'notes'>, locale: Locale): NotesWorld {
  return {
    locale,
    speeches: new Map(speeches.map((speech) => [speech.id, speech])),
    sources: new Map(speeches.map((speech) => [speech.id, oneLine(nameSource(speech, locale))])),
    themes: new Map(themes.map((theme) => [theme.id, oneLine(themeName(theme, locale))])),
    addressOf: remembering(webAddress),
  };
}
