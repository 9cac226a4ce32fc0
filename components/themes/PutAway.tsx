import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { ThemeSummary } from '@/utils/themes/theme-summary';
import { Button } from '../ui/Button';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { boardHash } from './board-hash';

type Props = {
  themes: Theme[];
  summaries: ReadonlyMap<string, ThemeSummary>;
  open: string | null;
  onUseAgain: (theme: Theme) => void;
};

/** The themes that were put away, folded at the end of the board. Styles: board.css. */
export function PutAway({ themes, summaries, open, onUseAgain }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  return (
    <details class="put-away">
      <summary>{say('away', { n: themes.length })}</summary>
      <ul>
        {themes.map((theme) => (
          <li key={theme.id} data-card={theme.id}>
            <a href={boardHash({ open: theme.id })} aria-current={open === theme.id ? 'true' : undefined}>
              <ThemeMark theme={theme} locale={locale} />
            </a>
            <span class="muted">{say('countNotes', { n: summaries.get(theme.id)?.notes ?? 0 })}</span>
            <Button
              size="small"
              aria-label={say('takeOutTheme', { theme: themeName(theme, locale) })}
              onClick={() => onUseAgain(theme)}
            >
              {say('takeOut')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
