import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = { query: string; onQuery: (query: string) => void };

/** Where the notes are searched; Esc clears it. */
export function SearchField({ query, onQuery }: Props) {
  const say = useSay(notebookTexts);
  return (
    <label class="search">
      <span class="sr">{say('search')}</span>
      <Icon icon={icons.search} />
      <input
        class="input"
        type="search"
        value={query}
        placeholder={say('searchHint')}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onQuery('')}
      />
    </label>
  );
}
