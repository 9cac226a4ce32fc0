import type { PageTheme } from '@/utils/messaging/calls';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import { themeName } from '@/utils/model/theme-name';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import * as icons from '../ui/icons';

type Props = {
  /** The themes of the note. */
  worn: PageTheme[];
  /** What the list of themes is open for: `more`, or the id of the theme to be replaced. */
  finding?: string;
  locale: Locale;
  say: Say<typeof readerTexts>;
  onFind: (wanted: string, event: MouseEvent) => void;
};

/** The themes a note stands under: each opens the list to choose another in its place; the last button one more. */
export function CardThemes({ worn, finding, locale, say, onFind }: Props) {
  const opens = (wanted: string) => ({
    'data-opens': wanted,
    'aria-expanded': finding === wanted,
    onClick: (event: MouseEvent) => onFind(wanted, event),
  });
  return (
    <div class="card-themes">
      {worn.map((theme) => (
        <button
          key={theme.id}
          type="button"
          class="theme-chip"
          aria-label={say('changeTheme', { theme: themeName(theme, locale) })}
          {...opens(theme.id)}
        >
          <ThemeMark {...{ theme, locale }} />
          <Icon icon={icons.down} small />
        </button>
      ))}
      {worn.length > 0 ? (
        <IconButton icon={icons.plus} small label={say('addTheme')} {...opens('more')} />
      ) : (
        <button type="button" class="theme-chip" {...opens('more')}>
          <span class="muted">{say('someTheme')}</span>
          <Icon icon={icons.down} small />
        </button>
      )}
    </div>
  );
}
