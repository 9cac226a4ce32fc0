import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { useSay } from '../use-say';
import type { Shelf } from './shelf';

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
      return <ElseAll title={say('emptyThemeTitle')} text={say('emptyThemeText')} />;
    case 'lost':
      return <ElseAll title={say('emptyLostTitle')} text={say('emptyLostText')} />;
    case 'speech':
    case 'month':
      break;
  }
  return <ElseAll title={say('emptyShelfTitle')} text={say('emptyShelfText')} />;
}

/** With the way to everything. */
function ElseAll({ title, text }: { title: string; text: string }) {
  const say = useSay(notebookTexts);
  return (
    <Empty title={title} text={text}>
      <a class="button" href="#notes">
        {say('showAll')}
      </a>
    </Empty>
  );
}
