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
};

/** A field to search in: `/` or Ctrl+K leads to it, Esc clears it, then leaves it, ↓ goes on into the list. Styles: search.css. */
export function SearchField({ label, hint, query, onQuery, onDown }: Props) {
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
    <label class="search">
      <span class="sr">{label}</span>
      <Icon icon={icons.search} />
      <input
        class="input"
        type="search"
        ref={field}
        value={query}
        placeholder={hint}
        aria-keyshortcuts="/ Control+K"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' && (
        <span class="keys" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      )}
    </label>
  );
}
