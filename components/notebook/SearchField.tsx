import { useRef } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import { useSearchKeys } from './use-search-keys';
import * as icons from '../ui/icons';

type Props = {
  query: string;
  onQuery: (query: string) => void;
  /** Goes on into what was found. */
  onDown?: () => void;
};

/** Where the notes are searched: `/` or Ctrl+K leads to it, Esc clears it, then leaves it, ↓ goes on into the list. Styles: search.css. */
export function SearchField({ query, onQuery, onDown }: Props) {
  const say = useSay(notebookTexts);
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
      <span class="sr">{say('search')}</span>
      <Icon icon={icons.search} />
      <input
        class="input"
        type="search"
        ref={field}
        value={query}
        placeholder={say('searchHint')}
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
