import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { ThemeBranch } from '@/utils/themes/theme-tree';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { HeldNotes } from '../notes/held-notes';
import type { Destination } from '../themes/arrange';
import { useNoteDrop, type NoteDrop } from '../themes/use-note-drop';
import type { NoteCounts, Shelf } from './choose-notes';
import { NewTheme } from './NewTheme';
import { shelfHash } from './shelf-hash';
import * as icons from '../ui/icons';

type Props = {
  tree: ThemeBranch<Theme>[];
  counts: NoteCounts & { all: number; trash: number };
  shelf: Shelf;
  /** What the pointer holds, to be let go on a theme. */
  held: HeldNotes | null;
  onDropNotes: (theme: Theme) => void;
  onArrange: (theme: Theme, destination: Destination) => void;
  /** Makes a theme; answers why not, or null. */
  onCreate: (name: string) => Promise<string | null>;
};

/**
 * The themes as an index, each with its count, those under another below it. Alt+↑/↓ on one moves it, Alt+Shift+→ puts it under the one before, Alt+Shift+← takes it
 * out; notes that are dragged can be let go on it.
 */
export function ThemeIndex({ tree, counts, shelf, held, onDropNotes, onArrange, onCreate }: Props) {
  const say = useSay(notebookTexts);
  const ofNotes = useSay(themeNotesTexts);
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
  }, [tree]);
  // In a narrow window the index is one line that scrolls.
  const current = shelfHash(shelf);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const dropOf = useNoteDrop(held, onDropNotes);
  const row = (theme: Theme, children?: ComponentChildren) => {
    const [n, all] = [counts.byTheme.get(theme.id) ?? 0, counts.withBelow.get(theme.id)];
    const name = themeName(theme, locale);
    const drop = dropOf(theme);
    const count = all === undefined ? n : say('countInAll', { n, all });
    return (
      <Row
        key={theme.id}
        shelf={{ kind: 'theme', id: theme.id }}
        current={shelf}
        count={drop.isOver ? ofNotes('dropHere', { n: held?.ids.length ?? 0 }) : count}
        title={all === undefined ? name : say('countInAllText', { theme: name, n, all })}
        drop={drop}
        below={children}
        onKeyDown={(event) => {
          const destination = destinationOf(event);
          if (!destination) return;
          event.preventDefault();
          moved.current = theme.id;
          onArrange(theme, destination);
        }}
      >
        <ThemeMark theme={theme} locale={locale} />
      </Row>
    );
  };
  return (
    <aside class="themes" aria-label={say('themes')}>
      <ul ref={list}>
        <Row shelf={{ kind: 'all' }} current={shelf} count={counts.all}>
          {say('all')}
        </Row>
        {tree.map(({ theme, children }) => row(theme, children.length > 0 && children.map((child) => row(child))))}
        <Row shelf={{ kind: 'unsorted' }} current={shelf} count={counts.unsorted} first>
          <span class="plain">{say('unsorted')}</span>
        </Row>
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
  count: number | string;
  title?: string;
  /** The first of those that are no theme. */
  first?: boolean;
  drop?: NoteDrop;
  /** The rows of what stands under it. */
  below?: ComponentChildren;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
};

function Row({ shelf, current, count, title, first, drop, below, onKeyDown, children }: RowProps) {
  const hash = shelfHash(shelf);
  return (
    <li class={first ? 'rule' : undefined}>
      <a
        href={hash}
        title={title}
        class={drop?.isOver ? 'is-target' : undefined}
        aria-current={hash === shelfHash(current) ? 'true' : undefined}
        onKeyDown={onKeyDown}
        {...drop?.events}
      >
        <span class="name">{children}</span>
        <span class="n">{count}</span>
      </a>
      {below && <ul>{below}</ul>}
    </li>
  );
}

/** Where Alt with a key sends a theme. Not by ← or → alone: those are the browser's way back. */
function destinationOf({ key, altKey, shiftKey }: KeyboardEvent): Destination | undefined {
  if (!altKey) return undefined;
  if (shiftKey)
    return key === 'ArrowRight' ? { to: 'under-previous' } : key === 'ArrowLeft' ? { to: 'out' } : undefined;
  return key === 'ArrowUp' ? { to: 'earlier' } : key === 'ArrowDown' ? { to: 'later' } : undefined;
}
