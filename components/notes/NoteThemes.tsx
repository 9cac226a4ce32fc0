import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { Suggestion } from '@/utils/themes/suggest';
import { listWords } from '../themes/list-words';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { ThemePicker } from './ThemePicker';
import * as icons from '../ui/icons';

/** The themes that fit a note, best first. */
export type SuggestFor = (note: Note) => readonly Suggestion[];

export type NoteThemeActs = {
  onTheme: (note: Note, themeId: string | null) => void;
  onNewTheme: (note: Note, name: string) => void;
  /** Puts it under a theme that was suggested, by the reader's word. */
  onTake: (note: Note, themeId: string) => void;
  /** Takes a suggested theme off it. */
  onRefuse: (note: Note, themeId: string) => void;
};

type Props = { note: Note; themes: Theme[]; acts: NoteThemeActs; suggest?: SuggestFor };

/**
 * What a note is under: the themes the reader chose, with the list to choose others; those that were only suggested, to be taken or refused; and where there are none
 * of either, what fits. Styles: suggested.css.
 */
export function NoteThemes({ note, themes, acts, suggest }: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const held = (by: 'reader' | 'suggested'): Theme[] =>
    note.themes.flatMap((one) => (one.by === by ? (themes.find(({ id }) => id === one.id) ?? []) : []));
  const suggested = held('suggested');
  const chosen = held('reader');
  const fitting = chosen.length + suggested.length > 0 ? [] : (suggest?.(note) ?? []);
  return (
    <>
      <ThemePicker
        chosen={chosen}
        themes={themes}
        onChoose={(themeId) => acts.onTheme(note, themeId)}
        onCreate={(name) => acts.onNewTheme(note, name)}
      />
      {suggested.map((theme) => {
        const name = themeName(theme, locale);
        return (
          <span key={theme.id} class="theme-chip suggested" role="group" aria-label={`${say('suggested')} ${name}`}>
            <ThemeMark theme={theme} locale={locale} />
            <IconButton
              icon={icons.check}
              small
              label={say('takeSuggested', { theme: name })}
              onClick={() => acts.onTake(note, theme.id)}
            />
            <IconButton
              icon={icons.close}
              small
              label={say('refuseSuggested', { theme: name })}
              onClick={() => acts.onRefuse(note, theme.id)}
            />
          </span>
        );
      })}
      {fitting.length > 0 && (
        <span class="fitting">
          <span class="fitting-label">{say('suggested')}</span>
          {fitting.map(({ themeId, because }) => {
            const theme = themes.find(({ id }) => id === themeId);
            return (
              theme && (
                <button
                  key={themeId}
                  type="button"
                  class="theme-chip suggested"
                  aria-label={say('takeTheme', { theme: themeName(theme, locale) })}
                  title={because.length > 0 ? say('why', { words: listWords(because, locale) }) : undefined}
                  onClick={() => acts.onTake(note, themeId)}
                >
                  <ThemeMark theme={theme} locale={locale} />
                </button>
              )
            );
          })}
        </span>
      )}
    </>
  );
}
