import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { ThemeBranch } from '@/utils/themes/theme-tree';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { HeldNotes } from '../notes/held-notes';
import type { Destination } from '../themes/arrange';
import { useNoteDrop } from '../themes/use-note-drop';
import type { NoteCounts } from './count-notes';
import type { Shelf } from './shelf';
import { shelfHash } from './shelf-hash';
import { ShelfRow } from './ShelfRow';

type Props = {
  tree: ThemeBranch<Theme>[];
  counts: Pick<NoteCounts, 'byTheme' | 'withBelow'>;
  shelf: Shelf;
  /** What the pointer holds, to be let go on a theme. */
  held: HeldNotes | null;
  onDropNotes: (theme: Theme) => void;
  onArrange: (theme: Theme, destination: Destination) => void;
};

/**
 * The themes as an index, each with its count, those under another below it. Alt+↑/↓ on one moves it, Alt+Shift+→ puts it under the one before, Alt+Shift+← takes it
 * out; notes that are dragged can be let go on it.
 */
export function ThemeIndex({ tree, counts, shelf, held, onDropNotes, onArrange }: Props) {
  const say = useSay(notebookTexts);
  const ofNotes = useSay(themeNotesTexts);
  const locale = useLocale();
  const moved = useRef<string | null>(null);
  // A link that is moved in the document loses the focus: a second Alt+↓ must find it again.
  useEffect(() => {
    if (moved.current === null) return;
    const hash = shelfHash({ kind: 'theme', id: moved.current });
    document.querySelector<HTMLElement>(`.themes a[href="${hash}"]`)?.focus();
    moved.current = null;
  }, [tree]);
  const dropOf = useNoteDrop(held, onDropNotes);
  const row = (theme: Theme, children?: ComponentChildren) => {
    const [n, all] = [counts.byTheme.get(theme.id) ?? 0, counts.withBelow.get(theme.id)];
    const name = themeName(theme, locale);
    const drop = dropOf(theme);
    const count = all === undefined ? n : say('countInAll', { n, all });
    return (
      <ShelfRow
        key={theme.id}
        shelf={{ kind: 'theme', id: theme.id }}
        current={shelf}
        count={count}
        coming={drop.isOver ? ofNotes('dropHere', { n: held?.ids.length ?? 0 }) : undefined}
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
      </ShelfRow>
    );
  };
  return (
    <>{tree.map(({ theme, children }) => row(theme, children.length > 0 && children.map((child) => row(child))))}</>
  );
}

/** Where Alt with a key sends a theme. Not by ← or → alone: those are the browser's way back. */
function destinationOf({ key, altKey, shiftKey }: KeyboardEvent): Destination | undefined {
  if (!altKey) return undefined;
  if (shiftKey)
    return key === 'ArrowRight' ? { to: 'under-previous' } : key === 'ArrowLeft' ? { to: 'out' } : undefined;
  return key === 'ArrowUp' ? { to: 'earlier' } : key === 'ArrowDown' ? { to: 'later' } : undefined;
}
