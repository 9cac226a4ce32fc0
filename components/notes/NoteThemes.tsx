import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { Hits } from './hits';
import { ThemePicker } from './ThemePicker';
import * as icons from '../ui/icons';

export type NoteThemeActs = {
  onTheme: (note: Note, themeId: string | null) => void;
  onNewTheme: (note: Note, name: string) => void;
  /** Puts it under a theme that was suggested, by the reader's word. */
  onTake: (note: Note, themeId: string) => void;
  /** Takes a suggested theme off it, not to be suggested again. */
  onRefuse: (note: Note, themeId: string) => void;
};

type Props = {
  note: Note;
  themes: Theme[];
  acts: NoteThemeActs;
  /** Whether the card can have the focus, on which the key for its list is heard. */
  walked?: boolean;
  /** What was searched for, to be marked in the names. */
  hits?: Hits | undefined;
};

/** What a note is under: the themes the reader chose, with the list to choose others, and those that were only suggested, to be taken or refused. Styles: suggested.css. */
export function NoteThemes({ note, themes, acts, walked = false, hits }: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const held = (by: 'reader' | 'suggested'): Theme[] =>
    note.themes.flatMap((one) => (one.by === by ? (themes.find(({ id }) => id === one.id) ?? []) : []));
  const suggested = held('suggested');
  const chosen = held('reader');
  return (
    <>
      <ThemePicker
        chosen={chosen}
        themes={themes}
        hits={hits}
        shortcut={walked ? 'M' : undefined}
        onChoose={(themeId) => acts.onTheme(note, themeId)}
        onCreate={(name) => acts.onNewTheme(note, name)}
      />
      {suggested.map((theme) => {
        const name = themeName(theme, locale);
        return (
          <span key={theme.id} class="theme-chip suggested" role="group" aria-label={`${say('suggested')} ${name}`}>
            <ThemeMark theme={theme} locale={locale} mark={hits?.mark} />
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
    </>
  );
}
