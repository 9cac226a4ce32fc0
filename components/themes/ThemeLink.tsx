import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { boardHash } from './board-hash';

type Props = {
  theme: Theme;
  notes: number;
  open: boolean;
  /** Whether Tab stops here: of all themes of the board one does. */
  tabStop: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** A theme on the board: leads to its editor, and is where its keys are pressed. */
export function ThemeLink({ theme, notes, open, tabStop, onFocus, onKeyDown }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  return (
    <a
      href={boardHash({ open: theme.id })}
      data-theme-link={theme.id}
      aria-label={say('openTheme', { theme: themeName(theme, locale), n: notes })}
      aria-current={open ? 'true' : undefined}
      tabIndex={tabStop ? 0 : -1}
      // What is dragged is the card it stands on, not an address.
      draggable={false}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <ThemeMark theme={theme} locale={locale} />
    </a>
  );
}
