import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { Button } from '../ui/Button';
import { SearchField } from '../ui/SearchField';
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
  return (
    <div class="board-find">
      <SearchField label={say('find')} hint={say('findHint')} query={query} onQuery={onQuery} />
      <Button size="small" aria-pressed={notesFirst} onClick={() => onNotesFirst(!notesFirst)}>
        {say('notesFirst')}
      </Button>
      <p class="muted" role="status">
        {found !== null && (found === 0 ? say('foundNone', { query }) : say('found', { n: found }))}
      </p>
    </div>
  );
}
