import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageTheme } from '@/utils/messaging/calls';
import type { Locale } from '@/utils/model/locale';
import { themeName } from '@/utils/model/theme-name';
import type { Say } from '@/utils/i18n/say-in';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import { ThemeMark } from '../ui/ThemeMark';

/** As many as can be taken in at a glance; typing narrows them. */
const SHOWN = 8;

type Props = {
  themes: PageTheme[];
  locale: Locale;
  say: Say<typeof readerTexts>;
  onChoose: (themeId: string) => void;
  onCreate: (name: string) => void;
  onCancel: () => void;
};

/** Finds a theme by typing, or makes a new one. Safe with input methods: Enter while composing only ends the composition. */
export function ThemeFinder({ themes, locale, say, onChoose, onCreate, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const name = typed.trim();
  const wanted = name.toLowerCase();
  const found = themes
    .filter(({ name }) => [name.zh, name.en].some((each) => each?.toLowerCase().includes(wanted)))
    .slice(0, SHOWN);
  const isNew =
    name !== '' &&
    !themes.some((theme) => [theme.name.zh, theme.name.en].some((each) => each?.toLowerCase() === wanted));
  const count = found.length + (isNew ? 1 : 0);
  const chosen = Math.min(active, Math.max(0, count - 1));
  const choose = (index: number): void => {
    const theme = found[index];
    if (theme) onChoose(theme.id);
    else if (isNew) onCreate(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter') choose(chosen);
    else if (event.key === 'ArrowDown') setActive((chosen + 1) % Math.max(1, count));
    else if (event.key === 'ArrowUp') setActive((chosen - 1 + count) % Math.max(1, count));
    else return;
    event.preventDefault();
  };

  return (
    <div class="theme-finder">
      <input
        ref={field}
        class="input"
        type="text"
        maxLength={60}
        role="combobox"
        aria-expanded="true"
        aria-controls="theme-options"
        aria-activedescendant={count > 0 ? `theme-option-${chosen}` : undefined}
        aria-label={say('findTheme')}
        placeholder={say('findTheme')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul class="menu-list" role="listbox" id="theme-options" aria-label={say('themes')}>
        {found.map((theme, index) => (
          <li
            key={theme.id}
            id={`theme-option-${index}`}
            role="option"
            aria-selected={index === chosen}
            aria-label={themeName(theme, locale)}
            onClick={() => choose(index)}
          >
            <ThemeMark theme={theme} locale={locale} />
          </li>
        ))}
        {isNew && (
          <li
            id={`theme-option-${found.length}`}
            role="option"
            aria-selected={chosen === found.length}
            onClick={() => choose(found.length)}
          >
            {say('newTheme', { name })}
          </li>
        )}
      </ul>
    </div>
  );
}
