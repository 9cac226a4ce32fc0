import { useId, useMemo, useState } from 'preact/hooks';
import { themeListTexts } from '@/utils/i18n/theme-list-texts';
import { MAX_THEME_NAME } from '@/utils/model/limits';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { themeChoices, type ThemeChoice, type ThemeToChoose } from './theme-choices';

type Props = {
  /** All there are, in the reader's order. */
  themes: ThemeToChoose[];
  /** Those that are worn now. */
  chosen: { id: string }[];
  onPick: (choice: ThemeChoice) => void;
  onEscape: () => void;
};

/** A field that filters, and the list it moves through: the focus stays in the field (combobox pattern). */
export function ThemeList({ themes, chosen, onPick, onEscape }: Props) {
  const say = useSay(themeListTexts);
  const locale = useLocale();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const choices = useMemo(() => themeChoices(themes, query, chosen.length > 0), [themes, query, chosen]);
  // No theme can be called so: without a word, Enter would do nothing.
  const isTooLong = choices.length === 0 && query.trim().length > MAX_THEME_NAME;
  const active = Math.min(at, choices.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
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
    <div class="theme-list">
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
            // One row is marked, whatever moves through them. Entering is not enough: a list that opens under a pointer at rest chooses nothing.
            onPointerMove={() => setAt(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(choice)}
          >
            {choice.kind === 'theme' && <ThemeMark theme={choice.theme} locale={locale} />}
            {choice.kind === 'none' && <span class="muted">{say('noTheme')}</span>}
            {choice.kind === 'new' && (
              <>
                <Icon icon={icons.plus} small />
                <span>{say('newTheme', { name: choice.name })}</span>
              </>
            )}
            {choice.kind === 'theme' && chosen.some(({ id }) => id === choice.theme.id) && (
              <Icon icon={icons.check} small />
            )}
          </li>
        ))}
      </ul>
      {isTooLong && <p role="alert">{say('tooLong', { max: MAX_THEME_NAME })}</p>}
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field && field !== document.activeElement) field.focus();
}

function keepInView(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
