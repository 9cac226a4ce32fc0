import { useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useSearchKeys } from './use-search-keys';
import * as icons from './icons';

type Props = {
  /** What is searched, for who doesn't see it. */
  label: string;
  /** What can be searched by. */
  hint: string;
  query: string;
  onQuery: (query: string) => void;
  /** Goes on into what was found. */
  onDown?: () => void;
  /** How much was found, said in the field while something is looked for. */
  found?: string | undefined;
};

/** A field to search in: `/` or Ctrl+K leads to it, Esc clears it, then leaves it, ↓ goes on into the list. Styles: search.css. */
export function SearchField({ label, hint, query, onQuery, onDown, found }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useSearchKeys(field);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // Else the browser clears it a second time, and what listens further out closes something else.
      event.preventDefault();
      event.stopPropagation();
      if (query === '') field.current?.blur();
      else onQuery('');
    } else if (event.key === 'ArrowDown' && onDown) {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <label class={query.trim() === '' ? 'search' : 'search is-on'}>
      <Icon icon={icons.search} />
      <input
        class="input"
        type="search"
        // Not by what stands in the label: how much was found is no part of the name.
        aria-label={label}
        ref={field}
        value={query}
        placeholder={hint}
        aria-keyshortcuts="/ Control+K"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query.trim() !== '' && found !== undefined && (
        <span class="keys" role="status">
          {found}
        </span>
      )}
      {query === '' && (
        <span class="keys" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      )}
    </label>
  );
}
