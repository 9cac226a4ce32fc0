import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { duplicateTexts } from '@/utils/i18n/duplicate-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { Shelf } from './choose-notes';
import { NewTheme } from './NewTheme';
import { DUPLICATES, shelfHash } from './shelf-hash';
import * as icons from '../ui/icons';

type Props = {
  themes: Theme[];
  counts: {
    all: number;
    unsorted: number;
    trash: number;
    /** Passages that were kept more than once; their line is there while there are some. */
    duplicates?: number;
    byTheme: ReadonlyMap<string, number>;
  };
  shelf: Shelf;
  /** Moves a theme by so many places. */
  onMove: (theme: Theme, by: -1 | 1) => void;
  /** Makes a theme; answers why not, or null. */
  onCreate: (name: string) => Promise<string | null>;
};

/** The themes as an index, each with its count; Alt+↑/↓ on one moves it. */
export function ThemeIndex({ themes, counts, shelf, onMove, onCreate }: Props) {
  const say = useSay(notebookTexts);
  const ofDuplicates = useSay(duplicateTexts);
  const locale = useLocale();
  const [creating, setCreating] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<string | null>(null);
  // A link that is moved in the document loses the focus: a second Alt+↓ must find it again.
  useEffect(() => {
    if (moved.current === null) return;
    const hash = shelfHash({ kind: 'theme', id: moved.current });
    list.current?.querySelector<HTMLElement>(`a[href="${hash}"]`)?.focus();
    moved.current = null;
  }, [themes]);
  // In a narrow window the index is one line that scrolls.
  const current = shelfHash(shelf);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, counts.duplicates]);
  return (
    <aside class="themes" aria-label={say('themes')}>
      <ul ref={list}>
        <Row shelf={{ kind: 'all' }} current={shelf} count={counts.all}>
          {say('all')}
        </Row>
        {themes.map((theme) => (
          <Row
            key={theme.id}
            shelf={{ kind: 'theme', id: theme.id }}
            current={shelf}
            count={counts.byTheme.get(theme.id) ?? 0}
            title={themeName(theme, locale)}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              moved.current = theme.id;
              onMove(theme, event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            <ThemeMark theme={theme} locale={locale} />
          </Row>
        ))}
        <Row shelf={{ kind: 'unsorted' }} current={shelf} count={counts.unsorted} first>
          <span class="plain">{say('unsorted')}</span>
        </Row>
        {counts.duplicates !== undefined && counts.duplicates > 0 && (
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
        <Row shelf={{ kind: 'trash' }} current={shelf} count={counts.trash}>
          <span class="plain">
            <Icon icon={icons.trash} small />
            {say('trash')}
          </span>
        </Row>
      </ul>
      {creating ? (
        <NewTheme onCreate={onCreate} onClose={() => setCreating(false)} />
      ) : (
        <Button look="quiet" size="small" icon={icons.plus} onClick={() => setCreating(true)}>
          {say('newTheme')}
        </Button>
      )}
    </aside>
  );
}

type RowProps = {
  shelf: Shelf;
  current: Shelf;
  count: number;
  title?: string;
  /** The first of those that are no theme. */
  first?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
};

function Row({ shelf, current, count, title, first, onKeyDown, children }: RowProps) {
  const hash = shelfHash(shelf);
  return (
    <li class={first ? 'rule' : undefined}>
      <a
        href={hash}
        title={title}
        aria-current={hash === shelfHash(current) ? 'true' : undefined}
        onKeyDown={onKeyDown}
      >
        <span class="name">{children}</span>
        <span class="n">{count}</span>
      </a>
    </li>
  );
}
