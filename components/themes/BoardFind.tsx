import { useEffect, useRef } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  query: string;
  onQuery: (query: string) => void;
  /** How many themes are found; null while nothing is looked for. */
  found: number | null;
  notesFirst: boolean;
  onNotesFirst: (on: boolean) => void;
};

/** Finding a theme among many: by its name or a keyword, `/` leads there; or those with notes before the others. Styles: board.css. */
export function BoardFind({ query, onQuery, found, notesFirst, onNotesFirst }: Props) {
  const say = useSay(themeBoardTexts);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches('input:not([type=radio], [type=checkbox]), textarea'))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div class="board-find">
      <label class="search">
        <span class="sr">{say('find')}</span>
        <Icon icon={icons.search} />
        <input
          class="input"
          type="search"
          ref={field}
          value={query}
          placeholder={say('findHint')}
          aria-keyshortcuts="/"
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onQuery('')}
        />
        <kbd class="keys" aria-hidden="true">
          /
        </kbd>
      </label>
      <Button size="small" aria-pressed={notesFirst} onClick={() => onNotesFirst(!notesFirst)}>
        {say('notesFirst')}
      </Button>
      <p class="muted" role="status">
        {found !== null && (found === 0 ? say('foundNone', { query }) : say('found', { n: found }))}
      </p>
    </div>
  );
}
