import { panelTexts } from '@/utils/i18n/panel-texts';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { SiftingTheme } from './note-themes';

type Props = {
  themes: readonly SiftingTheme[];
  /** Notes in all. */
  all: number;
  /** The theme whose notes alone are shown: its id, null for none; undefined: all are. */
  only: string | null | undefined;
  onOnly: (only: string | null | undefined) => void;
};

/** Shows the notes of one theme alone; pressed again, all. Styles: panel.css, mark.css. */
export function ThemeSift({ themes, all, only, onOnly }: Props) {
  const say = useSay(panelTexts);
  const locale = useLocale();
  return (
    <div class="sift" role="group" aria-label={say('sift')}>
      <button type="button" class="theme-chip" aria-pressed={only === undefined} onClick={() => onOnly(undefined)}>
        <span>{say('allThemes')}</span>
        <span class="count">{all}</span>
      </button>
      {themes.map(({ theme, count }) => {
        const id = theme?.id ?? null;
        return (
          <button
            key={id}
            type="button"
            class="theme-chip"
            aria-pressed={only === id}
            onClick={() => onOnly(only === id ? undefined : id)}
          >
            {theme ? <ThemeMark theme={theme} locale={locale} /> : <span class="muted">{say('noTheme')}</span>}
            <span class="count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
