import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { Suggestion } from '@/utils/themes/suggest';
import { whyText } from '../themes/why-text';
import type { NoteThemeActs } from './NoteThemes';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';

/** The themes that fit a note, best first. */
export type SuggestFor = (note: Note) => readonly Suggestion[];

type Props = {
  note: Note;
  themes: readonly Theme[];
  suggest: SuggestFor;
  acts: Pick<NoteThemeActs, 'onTake'>;
};

/** What fits a note that is under no theme, one press from being it, each with its reason; nothing for any other. Styles: suggested.css. */
export function FittingThemes({ note, themes, suggest, acts }: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  if (note.themes.some((held) => themes.some(({ id }) => id === held.id))) return null;
  const fitting = suggest(note).flatMap(({ themeId, because }) => {
    const theme = themes.find(({ id }) => id === themeId);
    return theme && !note.refusedThemes?.includes(themeId) ? [{ theme, because }] : [];
  });
  if (fitting.length === 0) return null;
  return (
    <p class="fitting">
      <span class="fitting-label">{say('suggested')}</span>
      {fitting.map(({ theme, because }) => (
        <button
          key={theme.id}
          type="button"
          aria-label={say('takeTheme', { theme: themeName(theme, locale) })}
          title={because.length > 0 ? whyText(because, note, say, locale) : undefined}
          onClick={() => acts.onTake(note, theme.id)}
        >
          <ThemeMark theme={theme} locale={locale} />
        </button>
      ))}
    </p>
  );
}
