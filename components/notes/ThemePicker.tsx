import { useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { keyHint } from '../ui/key-hint';
import { Icon } from '../ui/Icon';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { ThemeList } from '../themes/ThemeList';
import type { Hits } from './hits';
import { useCloseOutside } from './use-close-outside';
import * as icons from '../ui/icons';

type Props = {
  /** The themes it is under now. */
  chosen: Theme[];
  /** All there are, in the reader's order. */
  themes: Theme[];
  onChoose: (themeId: string | null) => void;
  onCreate: (name: string) => void;
  /** The key that opens the list as well. */
  shortcut?: string | undefined;
  /** What was searched for, to be marked in the names. */
  hits?: Hits | undefined;
};

/** The theme of a note, and on click a list to choose another, none, or a new one by typing its name. */
export function ThemePicker({ chosen, themes, onChoose, onCreate, shortcut, hits }: Props) {
  const say = useSay(commonTexts);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const label = (names: string): string => (names ? say('changeTheme', { theme: names }) : say('chooseTheme'));
  const names = chosen.map((theme) => themeName(theme, locale)).join('、');

  const close = (refocus: boolean): void => {
    setOpen(false);
    if (refocus) opener.current?.focus();
  };
  useCloseOutside(root, open, () => setOpen(false));

  return (
    <div class="theme-picker" ref={root}>
      <button
        type="button"
        class="theme-chip"
        ref={opener}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={label(names)}
        {...(shortcut !== undefined && keyHint(label(names), shortcut))}
        onClick={() => setOpen(!open)}
      >
        {chosen.length > 0 ? (
          chosen.map((theme) => <ThemeMark key={theme.id} theme={theme} locale={locale} mark={hits?.mark} />)
        ) : (
          <span class="muted">{say('chooseTheme')}</span>
        )}
        <Icon icon={icons.down} small />
      </button>
      {open && (
        <div class="menu theme-menu" ref={bringIntoView}>
          <ThemeList
            themes={themes}
            chosen={chosen}
            onEscape={() => close(true)}
            onPick={(choice) => {
              close(true);
              if (choice.kind === 'new') onCreate(choice.name);
              else onChoose(choice.kind === 'none' ? null : choice.theme.id);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** A list that opens low in the window would end below it. */
function bringIntoView(menu: HTMLDivElement | null): void {
  menu?.scrollIntoView({ block: 'nearest' });
}
