import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { useSay } from '../use-say';
import type { Shelf } from './choose-notes';

type Props = { shelf: Shelf; query: string; onClear: () => void };

/** A shelf without notes: why, and how some come there. */
export function NothingHere({ shelf, query, onClear }: Props) {
  const say = useSay(notebookTexts);
  if (query.trim() !== '') {
    return (
      <Empty title={say('nothingFoundTitle', { query: query.trim() })} text={say('nothingFoundText')}>
        <Button onClick={onClear}>{say('clearSearch')}</Button>
      </Empty>
    );
  }
  switch (shelf.kind) {
    case 'all':
      return <Empty title={say('emptyTitle')} text={say('emptyText')} />;
    case 'unsorted':
      return <Empty title={say('emptyUnsortedTitle')} text={say('emptyUnsortedText')} />;
    case 'trash':
      return <Empty title={say('emptyTrashTitle')} text={say('emptyTrashText')} />;
    case 'theme':
      break;
  }
  return (
    <Empty title={say('emptyThemeTitle')} text={say('emptyThemeText')}>
      <a class="button" href="#notes">
        {say('showAll')}
      </a>
    </Empty>
  );
}
