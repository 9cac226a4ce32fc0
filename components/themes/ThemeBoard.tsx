import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { ThemeBranch } from '@/utils/themes/theme-tree';
import { useLocale, useSay } from '../use-say';
import { amongShown } from './among-shown';
import { arrange, type Destination } from './arrange';
import type { Board } from './board-maker';
import { dropPlace } from './drop-place';
import { nextInGrid } from './next-in-grid';
import { ThemeFolder, type Over } from './ThemeFolder';
import { PutAway } from './PutAway';

/** What is held by the pointer: a theme, or notes. */
export type Dragged = { kind: 'theme'; id: string } | { kind: 'notes'; ids: string[]; from: string } | null;

export type BoardActs = {
  /** Opens the editor, at the name if it is to be renamed. */
  onOpen: (theme: Theme, renaming: boolean) => void;
  onArrange: (theme: Theme, destination: Destination) => void;
  onDelete: (theme: Theme) => void;
  onUseAgain: (theme: Theme) => void;
  onDropNotes: (theme: Theme, noteIds: string[]) => void;
};

type Props = {
  board: Board;
  /** What is shown of its tree, in the order it is shown in. */
  shown: readonly ThemeBranch<Theme>[];
  /** The theme whose editor is open. */
  open: string | null;
  dragged: Dragged;
  onDragged: (dragged: Dragged) => void;
  acts: BoardActs;
};

/** The themes as cards in the reader's order, those under another on its card. All is done by keys, and by dragging besides. Styles: board.css. */
export function ThemeBoard({ board, shown, open, dragged, onDragged, acts }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string | null>(open);
  const [over, setOver] = useState<Over | null>(null);
  const all = shown.flatMap(({ theme, children }) => [theme, ...children]);
  const current = (all.find(({ id }) => id === at) ?? all[0])?.id ?? null;

  const links = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-theme-link]') ?? [])];
  const bringIntoSight = (id: string | undefined): void =>
    [...(list.current?.querySelectorAll('[data-card]') ?? [])]
      .find((card) => card instanceof HTMLElement && card.dataset['card'] === id)
      ?.scrollIntoView({ block: 'nearest' });
  // An editor that opens makes the cards flow anew: the theme in hand stays in sight.
  useLayoutEffect(() => {
    if (open === null) return;
    setAt(open);
    bringIntoSight(open);
  }, [open]);
  // What is new comes into sight, of several the first: a pack stands at the end.
  const known = useRef<ReadonlySet<string> | null>(null);
  useLayoutEffect(() => {
    const before = known.current;
    const ids = board.tree.flatMap(({ theme, children }) => [theme, ...children]).map(({ id }) => id);
    known.current = new Set(ids);
    if (before !== null) bringIntoSight(ids.find((id) => !before.has(id)));
  }, [board.tree]);

  const walk = (theme: Theme, event: KeyboardEvent): void => {
    const all = links();
    const boxes = all.map((link) => (link.closest('[data-card]') ?? link).getBoundingClientRect());
    const from = all.findIndex(({ dataset }) => dataset['themeLink'] === theme.id);
    const to = nextInGrid(boxes, from, event.key);
    if (to === from) return;
    event.preventDefault();
    all[to]?.focus();
  };
  const onKeyDown = (theme: Theme, event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const destination = event.altKey ? destinationOf(event) : undefined;
    if (destination) {
      event.preventDefault();
      const goal = shown === board.tree ? destination : amongShown(shown, theme.id, destination);
      if (goal) acts.onArrange(theme, goal);
    } else if (event.altKey) return;
    else if (event.key === 'F2') {
      event.preventDefault();
      acts.onOpen(theme, true);
    } else if (event.key === 'Delete') acts.onDelete(theme);
    else walk(theme, event);
  };

  const onDragOver = (theme: Theme, event: DragEvent): void => {
    const next = overAt(theme, event);
    if (next === null) {
      // What lies under it may take it.
      if (over?.id === theme.id) setOver(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
    if (over?.id !== next.id || over.place !== next.place) setOver(next);
  };
  const overAt = (theme: Theme, event: DragEvent): Over | null => {
    if (dragged === null || !(event.currentTarget instanceof HTMLElement)) return null;
    if (dragged.kind === 'notes') {
      if (dragged.from === theme.id) return null;
      return { id: theme.id, place: 'into', said: say('dropNotes', { n: dragged.ids.length }) };
    }
    const of = theme.id;
    const canEnter = arrange(board.tree, dragged.id, { to: 'into', of }) !== null;
    const along = event.currentTarget.offsetWidth * 2 > (list.current?.offsetWidth ?? 0) ? 'column' : 'row';
    const point = { x: event.clientX, y: event.clientY };
    const place = dropPlace(event.currentTarget.getBoundingClientRect(), point, { along, canEnter });
    return arrange(board.tree, dragged.id, { to: place, of }) && { id: of, place, said: say('dropInto') };
  };
  const endDrag = (): void => {
    setOver(null);
    onDragged(null);
  };
  const drop = (): void => {
    const onto = all.find(({ id }) => id === over?.id);
    if (onto && over && dragged?.kind === 'notes') acts.onDropNotes(onto, dragged.ids);
    const theme = all.find(({ id }) => dragged?.kind === 'theme' && id === dragged.id);
    if (theme && over) acts.onArrange(theme, { to: over.place, of: over.id });
    endDrag();
  };

  return (
    <>
      <ol
        class="folders"
        ref={list}
        onDragLeave={(event) => {
          if (!(event.relatedTarget instanceof Node) || !list.current?.contains(event.relatedTarget)) setOver(null);
        }}
      >
        {shown.map(({ theme, children }) => (
          <ThemeFolder
            key={theme.id}
            theme={theme}
            under={children}
            summaries={board.summaries}
            open={open}
            current={current}
            over={over}
            acts={{
              onFocus: ({ id }) => setAt(id),
              onKeyDown,
              onDragStart: (one, event) => {
                event.stopPropagation();
                // What is dragged has the focus, as what is moved by keys has.
                links()
                  .find(({ dataset }) => dataset['themeLink'] === one.id)
                  ?.focus({ preventScroll: true });
                event.dataTransfer?.setData('text/plain', themeName(one, locale));
                if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
                onDragged({ kind: 'theme', id: one.id });
              },
              onDragOver,
              onDrop: (event) => {
                event.preventDefault();
                event.stopPropagation();
                drop();
              },
              onDragEnd: endDrag,
            }}
          />
        ))}
      </ol>
      {all.length > 0 && <p class="hint keys-hint">{say('boardKeys')}</p>}
      {board.away.length > 0 && (
        <PutAway themes={board.away} summaries={board.summaries} open={open} onUseAgain={acts.onUseAgain} />
      )}
    </>
  );
}

/** Where Alt with a key sends a theme. */
function destinationOf({ key, shiftKey }: KeyboardEvent): Destination | undefined {
  if (shiftKey) {
    return key === 'ArrowRight' ? { to: 'under-previous' } : key === 'ArrowLeft' ? { to: 'out' } : undefined;
  }
  if (key === 'ArrowLeft' || key === 'ArrowUp') return { to: 'earlier' };
  return key === 'ArrowRight' || key === 'ArrowDown' ? { to: 'later' } : undefined;
}
