import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { filterTexts } from '@/utils/i18n/filter-texts';
import type { Counts } from '@/utils/search/filter-notes';
import { useCloseOutside } from '../notes/use-close-outside';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import { facetChoices } from './facet-choices';
import * as icons from '../ui/icons';

/** Between a list and the window's edge, px. */
const MARGIN = 12;

type Props = {
  /** What it filters by. */
  label: string;
  counts: Counts;
  chosen: readonly (string | null)[];
  nameOf: (value: string | null) => string;
  onToggle: (value: string | null) => void;
  /** Whether it filters, where that is not only by values of the list. */
  isOn?: boolean;
  /** What the chip says then. */
  summary?: string;
  /** Below the list. */
  children?: ComponentChildren;
};

/** A chip that opens a list of values to filter by: a field that narrows the list, arrows and Enter, Esc closes. Styles: filter-chips.css. */
export function FacetMenu({ label, counts, chosen, nameOf, onToggle, isOn, summary, children }: Props) {
  const say = useSay(filterTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const root = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useCloseOutside(root, open, () => setOpen(false));
  const { choices, left } = useMemo(
    () => (open ? facetChoices(counts, chosen, typed, nameOf) : { choices: [], left: 0 }),
    [open, counts, chosen, typed, nameOf],
  );
  const active = Math.min(at, choices.length - 1);
  const isPressed = isOn ?? chosen.length > 0;
  const more = chosen.length > 1 ? ` +${chosen.length - 1}` : '';
  const said = summary ?? (chosen.length > 0 ? `${nameOf(chosen[0]!)}${more}` : label);

  const show = (): void => {
    setTyped('');
    setAt(0);
    setOpen(!open);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const choice = choices[active];
    if (event.key === 'Enter' && choice) onToggle(choice.value);
    else if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') setAt((active - 1 + choices.length) % Math.max(1, choices.length));
    else return;
    event.preventDefault();
  };
  return (
    <span
      class="facet"
      ref={root}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        class="chip"
        ref={opener}
        aria-pressed={isPressed}
        aria-expanded={open}
        aria-label={isPressed ? `${label}: ${said}` : label}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          show();
        }}
      >
        <span class="chip-text">{said}</span>
        <Icon icon={icons.down} small />
      </button>
      {open && (
        <div class="menu facet-menu" ref={keepInWindow}>
          <input
            class="input"
            role="combobox"
            aria-label={say('findValue', { kind: label })}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={choices[active] && `${id}-${active}`}
            placeholder={say('findValue', { kind: label })}
            value={typed}
            ref={focusOnce}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <ul id={`${id}-list`} role="listbox" aria-label={label} aria-multiselectable="true">
            {choices.map(({ value, label: name, count }, index) => (
              <li
                key={value ?? ''}
                id={`${id}-${index}`}
                role="option"
                aria-selected={chosen.includes(value)}
                class={index === active ? 'is-hover' : undefined}
                ref={index === active ? keepInView : undefined}
                onPointerMove={() => setAt(index)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onToggle(value)}
              >
                <span class="facet-tick">{chosen.includes(value) && <Icon icon={icons.check} small />}</span>
                <span class={value === null ? 'facet-name muted' : 'facet-name'}>{name}</span>
                <span class="count">{count}</span>
              </li>
            ))}
          </ul>
          {choices.length === 0 && <p class="facet-left">{say('noValue')}</p>}
          {left > 0 && <p class="facet-left">{say('moreValues', { n: left })}</p>}
          {children}
        </div>
      )}
    </span>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field && !field.closest('.facet-menu')?.contains(document.activeElement)) field.focus();
}

/** A list that hangs from a chip on the right would end outside the window. */
function keepInWindow(menu: HTMLDivElement | null): void {
  if (!menu) return;
  const over = menu.getBoundingClientRect().right - document.documentElement.clientWidth + MARGIN;
  if (over > 0) menu.style.left = `${-over}px`;
}

function keepInView(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
