import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { Icon } from '../ui/Icon';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { themeChoices, type ThemeChoice } from './theme-choices';

type Props = {
  /** The themes it is under now. */
  chosen: Theme[];
  /** All there are, in the reader's order. */
  themes: Theme[];
  onChoose: (themeId: string | null) => void;
  onCreate: (name: string) => void;
};

/** The theme of a note, and on click a list to choose another, none, or a new one by typing its name. */
export function ThemePicker({ chosen, themes, onChoose, onCreate }: Props) {
  const say = useSay(commonTexts);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const names = chosen.map((theme) => themeName(theme, locale)).join('、');

  const close = (refocus: boolean): void => {
    setOpen(false);
    if (refocus) opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node) || !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  return (
    <div class="theme-picker" ref={root}>
      <button
        type="button"
        class="theme-chip"
        ref={opener}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={names ? say('changeTheme', { theme: names }) : say('chooseTheme')}
        onClick={() => setOpen(!open)}
      >
        {chosen.length > 0 ? (
          chosen.map((theme) => <ThemeMark key={theme.id} theme={theme} locale={locale} />)
        ) : (
          <span class="muted">{say('chooseTheme')}</span>
        )}
        <Icon name="down" small />
      </button>
      {open && (
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
      )}
    </div>
  );
}

type ListProps = {
  themes: Theme[];
  chosen: Theme[];
  onPick: (choice: ThemeChoice) => void;
  onEscape: () => void;
};

/** A field that filters, and the list it moves through: the focus stays in the field (combobox pattern). */
function ThemeList({ themes, chosen, onPick, onEscape }: ListProps) {
  const say = useSay(commonTexts);
  const locale = useLocale();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const choices = useMemo(() => themeChoices(themes, query, chosen.length > 0), [themes, query, chosen]);
  const active = Math.min(at, choices.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    event.stopPropagation();
    const choice = choices[active];
    if (event.key === 'Escape') onEscape();
    else if (event.key === 'Enter' && choice) onPick(choice);
    else if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') setAt((active - 1 + choices.length) % Math.max(1, choices.length));
    else return;
    event.preventDefault();
  };

  return (
    <div class="menu theme-menu">
      <input
        class="input"
        role="combobox"
        aria-label={say('findTheme')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={choices[active] && `${id}-${active}`}
        placeholder={say('findTheme')}
        value={query}
        ref={focusOnce}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={say('theme')}>
        {choices.map((choice, index) => (
          <li
            key={choice.kind === 'theme' ? choice.theme.id : choice.kind}
            id={`${id}-${index}`}
            role="option"
            aria-selected={choice.kind === 'theme' && chosen.some(({ id }) => id === choice.theme.id)}
            class={index === active ? 'is-hover' : undefined}
            ref={index === active ? keepInView : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(choice)}
          >
            {choice.kind === 'theme' && <ThemeMark theme={choice.theme} locale={locale} />}
            {choice.kind === 'none' && <span class="muted">{say('noTheme')}</span>}
            {choice.kind === 'new' && (
              <>
                <Icon name="plus" small />
                <span>{say('newTheme', { name: choice.name })}</span>
              </>
            )}
            {choice.kind === 'theme' && chosen.some(({ id }) => id === choice.theme.id) && <Icon name="check" small />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field && field !== document.activeElement) field.focus();
}

function keepInView(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
