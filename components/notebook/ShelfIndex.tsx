import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { duplicateTexts } from '@/utils/i18n/duplicate-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Icon } from '../ui/Icon';
import { Segments } from '../ui/Segments';
import { useSay } from '../use-say';
import type { Arrangement } from './group-notes';
import { arrangementOf, type Shelf } from './shelf';
import { DUPLICATES, shelfHash } from './shelf-hash';
import { ShelfRow } from './ShelfRow';
import * as icons from '../ui/icons';

type Props = {
  shelf: Shelf;
  counts: {
    all: number;
    unsorted: number;
    lost: number;
    trash: number;
    /** Passages that were kept more than once; their line is there while there are some. */
    duplicates: number;
  };
  onGo: (shelf: Shelf) => void;
  /** The shelves of the arrangement that is looked at: rows of a list. */
  children: ComponentChildren;
  /** What stands below them. */
  foot?: ComponentChildren;
};

/** The shelves of the notebook as an index beside the notes: by theme, by speech or by date, and those that are always there. */
export function ShelfIndex({ shelf, counts, onGo, children, foot }: Props) {
  const say = useSay(notebookTexts);
  const ofDuplicates = useSay(duplicateTexts);
  const list = useRef<HTMLUListElement>(null);
  const current = shelfHash(shelf);
  // In a narrow window the index is one line that scrolls.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, counts.duplicates]);
  const by = arrangementOf(shelf);
  // Who goes there keeps the arrangement; where the reader is stands in the address as it is.
  const always = (kind: 'unsorted' | 'lost' | 'trash'): Shelf => (shelf.kind === kind ? shelf : { kind, by });
  return (
    <aside class="themes" aria-label={say('shelves')}>
      <Segments<Arrangement>
        label={say('arrange')}
        value={by}
        options={[
          { value: 'theme', label: say('byTheme') },
          { value: 'speech', label: say('bySpeech') },
          { value: 'date', label: say('byDate') },
        ]}
        onChange={(next) => onGo({ kind: 'all', by: next })}
      />
      <ul ref={list}>
        <ShelfRow shelf={{ kind: 'all', by }} current={shelf} count={counts.all}>
          {say('all')}
        </ShelfRow>
        {children}
        <ShelfRow shelf={always('unsorted')} current={shelf} count={counts.unsorted} first>
          <span class="plain">{say('unsorted')}</span>
        </ShelfRow>
        {(counts.lost > 0 || shelf.kind === 'lost') && (
          <ShelfRow shelf={always('lost')} current={shelf} count={counts.lost}>
            <span class="plain">
              <Icon icon={icons.lost} small />
              {say('lost')}
            </span>
          </ShelfRow>
        )}
        {counts.duplicates > 0 && (
          <li>
            <a href={DUPLICATES}>
              <span class="name">
                <span class="plain">
                  <Icon icon={icons.copy} small />
                  {ofDuplicates('line')}
                </span>
              </span>
              <span class="n">{counts.duplicates}</span>
            </a>
          </li>
        )}
        <ShelfRow shelf={always('trash')} current={shelf} count={counts.trash}>
          <span class="plain">
            <Icon icon={icons.trash} small />
            {say('trash')}
          </span>
        </ShelfRow>
      </ul>
      {foot}
    </aside>
  );
}
