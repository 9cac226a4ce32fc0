import { filterTexts } from '@/utils/i18n/filter-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { speechTexts } from '@/utils/i18n/speech-texts';
import { ARTICLE_PAGE } from '@/utils/speeches/article-address';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { clipLine } from '@/utils/text/clip-line';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';
import type { IconPath } from '../ui/icons';
import { arrangementOf, type Shelf } from './shelf';
import { shelfHash } from './shelf-hash';

type Props = {
  shelf: Shelf;
  /** Whether the shelf is that of a theme there is no more. */
  isGone?: boolean;
  query: string;
  /** Whether filters keep notes out. */
  filtered?: boolean;
  onClear: () => void;
};

/** So much of what was looked for is told again. */
const SHOWN = 60;

/** A shelf without notes: why, and how some come there. */
export function NothingHere({ shelf, isGone = false, query, filtered = false, onClear }: Props) {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const filters = useSay(filterTexts);
  const speeches = useSay(speechTexts);
  if (isGone) return <ElseAll shelf={shelf} title={say('themeGoneTitle')} text={say('themeGoneText')} />;
  if (query.trim() !== '') {
    return (
      <Empty
        icon={icons.search}
        title={say('nothingFoundTitle', { query: quoted(clipLine(query, SHOWN), locale) })}
        text={say('nothingFoundText')}
      >
        <Button onClick={onClear}>{say('clearSearch')}</Button>
      </Empty>
    );
  }
  if (filtered) {
    return (
      <Empty icon={icons.search} title={say('nothingFilteredTitle')} text={say('nothingFilteredText')}>
        <Button onClick={onClear}>{filters('clearFilter')}</Button>
      </Empty>
    );
  }
  switch (shelf.kind) {
    case 'all':
      return (
        <Empty title={say('emptyTitle')} text={say('emptyText')}>
          <a class="button" href={ARTICLE_PAGE}>
            {speeches('emptyAct')}
          </a>
        </Empty>
      );
    case 'unsorted':
      return (
        <ElseAll shelf={shelf} icon={icons.check} title={say('emptyUnsortedTitle')} text={say('emptyUnsortedText')} />
      );
    case 'trash':
      return <ElseAll shelf={shelf} icon={icons.trash} title={say('emptyTrashTitle')} text={say('emptyTrashText')} />;
    case 'theme':
      return <ElseAll shelf={shelf} title={say('emptyThemeTitle')} text={say('emptyThemeText')} />;
    case 'lost':
      return <ElseAll shelf={shelf} icon={icons.check} title={say('emptyLostTitle')} text={say('emptyLostText')} />;
    case 'speech':
    case 'month':
      break;
  }
  return <ElseAll shelf={shelf} title={say('emptyShelfTitle')} text={say('emptyShelfText')} />;
}

/** With the way to everything. */
function ElseAll({ title, text, icon, shelf }: { title: string; text: string; icon?: IconPath; shelf: Shelf }) {
  const say = useSay(notebookTexts);
  return (
    <Empty title={title} text={text} {...(icon && { icon })}>
      <a class="button" href={shelfHash({ kind: 'all', by: arrangementOf(shelf) })}>
        {say('showAll')}
      </a>
    </Empty>
  );
}
