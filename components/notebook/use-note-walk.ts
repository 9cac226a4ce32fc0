import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Picking } from '../notes/use-picking';
import type { NotePlace, SheetRows } from './note-rows';

/** What a key does with the note that is walked to. */
export type WalkActs = {
  onRead: (place: NotePlace) => void;
  /** Opens the field for 感悟 or 应用. */
  onWrite: (place: NotePlace, field: 'thought' | 'application') => void;
  /** With the notes that are selected, or with this one; what holds it on the page, and whether Shift is held. */
  onMove: (place: NotePlace, cell: HTMLElement | null, shift: boolean) => void;
  onTrash: (place: NotePlace) => void;
  onOpen: (place: NotePlace) => void;
  onRemember: (place: NotePlace) => void;
};

type World = {
  /** What holds the notes. */
  root: RefObject<HTMLElement | null>;
  /** Brings a row into the window. */
  show: (row: number) => void;
  picking: Picking | undefined;
  acts: Partial<WalkActs>;
};

type Walk = {
  /** Where Tab stops: the note walked to, or the first. */
  stop: string | undefined;
  /** The row of it, −1 where there is none: stays drawn. */
  row: number;
  /** For the element that holds the notes, each of which stands in one with `data-place`. */
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusIn: (event: FocusEvent) => void;
  /** Goes to the first note, as from the search field. */
  enter: () => void;
  /** Goes to the note that was walked to last, or the first. */
  back: { readonly current: () => void };
};

/** Where these keys are of what is typed or chosen. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, .menu *, dialog *';
const PAGE = 6;
const BOX = '.pick input';

/**
 * Walking the notes by keys, of which most are not drawn: arrows, J and K, Home and End go from note to note, with Shift they select on; a letter does something
 * with the one walked to. `picking` is told of places by their notes.
 */
export function useNoteWalk(rows: SheetRows, { root, show, picking, acts }: World): Walk {
  const [current, setCurrent] = useState<string>();
  const wanted = useRef<{ key: string; part: string } | null>(null);
  /** The card or the box that has the focus. */
  const held = useRef<HTMLElement | null>(null);
  /** Where the note stood when it was walked to: what comes after it is gone to where it has left. */
  const stood = useRef(0);
  const at = useMemo(() => (current === undefined ? -1 : rows.placeOf(current)), [rows, current]);
  if (at >= 0) stood.current = at;

  /** `part`: what of the note gets the focus. */
  const go = (index: number, part = '[data-note]'): void => {
    const place = rows.placeAt(Math.max(0, Math.min(rows.places - 1, index)));
    if (!place) return;
    wanted.current = { key: place.key, part };
    setCurrent(place.key);
    show(place.row);
    // At once where it is drawn: nothing may be drawn after this, as where it is the one walked to already.
    focusWanted();
  };
  const focusWanted = (): void => {
    if (wanted.current === null) return;
    const { key, part } = wanted.current;
    const card = root.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"] ${part}`);
    if (!card) return;
    wanted.current = null;
    card.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    // What had the focus is drawn anew elsewhere, or gone: on at its place, or what has come there.
    if (held.current && !held.current.isConnected) {
      const part = held.current.matches(BOX) ? BOX : undefined;
      held.current = null;
      if (document.activeElement === null || document.activeElement === document.body)
        go(at >= 0 ? at : stood.current, part);
    }
    // The row may be drawn only in the drawing after the next.
    focusWanted();
  });
  // Who has gone elsewhere meanwhile is not fetched back: the next key would be for another note than the one that is looked at.
  useEffect(() => {
    const letGo = (): void => {
      wanted.current = null;
      held.current = null;
    };
    const moves = ['focusin', 'pointerdown'] as const;
    for (const move of moves) document.addEventListener(move, letGo, true);
    return () => {
      for (const move of moves) document.removeEventListener(move, letGo, true);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.altKey || event.isComposing || target.matches(FIELDS)) return;
    if (event.ctrlKey || event.metaKey) {
      if (!picking || key.toLowerCase() !== 'a' || event.shiftKey) return;
      picking.all();
      event.preventDefault();
      return;
    }
    const here = rows.placeAt(at >= 0 ? at : stood.current);
    if (!here) return;
    const onCard = target.matches('[data-note]');
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1, PageDown: PAGE, PageUp: -PAGE }[key];
    const to = key === 'Home' ? 0 : key === 'End' ? rows.places - 1 : step === undefined ? undefined : at + step;
    if (to !== undefined) {
      const next = rows.placeAt(Math.max(0, Math.min(rows.places - 1, to)))!;
      if (event.shiftKey && picking) picking.extend(here.note.id, next.note.id);
      // From box to box, else from card to card.
      go(to, target.matches(BOX) ? BOX : undefined);
    } else if (key === 'Escape') {
      if (!picking || picking.picked.size === 0) return;
      picking.none();
    } else if (!onCard && !target.matches(BOX)) {
      return; // Enter and letters on a button are the button's.
    } else if (picking && (key.toLowerCase() === 'x' || (key === ' ' && onCard))) {
      picking.pick(here.note.id, !picking.picked.has(here.note.id), event.shiftKey);
    } else {
      const act = actOf(event, acts);
      if (!act) return;
      act(here, target.closest<HTMLElement>('[data-place]'), event.shiftKey);
    }
    event.preventDefault();
  };
  const onFocusIn = (event: FocusEvent): void => {
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
    if (key?.dataset['place'] === undefined) return;
    setCurrent(key.dataset['place']);
    if (event.target instanceof HTMLElement && event.target.matches(`[data-note], ${BOX}`)) held.current = event.target;
  };
  const back = useRef(() => undefined as void);
  back.current = () => go(at >= 0 ? at : stood.current);
  return {
    stop: (rows.placeAt(at) ?? rows.placeAt(0))?.key,
    row: rows.placeAt(at)?.row ?? -1,
    onKeyDown,
    onFocusIn,
    enter: () => go(0),
    back,
  };
}

function actOf(
  { key }: KeyboardEvent,
  acts: Partial<WalkActs>,
): ((place: NotePlace, cell: HTMLElement | null, shift: boolean) => void) | undefined {
  switch (key) {
    case 'Enter':
      return acts.onRead;
    case 'e':
    case 'E':
      return acts.onWrite && ((place) => acts.onWrite!(place, 'thought'));
    case 'a':
    case 'A':
      return acts.onWrite && ((place) => acts.onWrite!(place, 'application'));
    case 'm':
    case 'M':
      return acts.onMove;
    case 'r':
    case 'R':
      return acts.onRemember;
    case 'o':
    case 'O':
      return acts.onOpen;
    case 'Delete':
    case 'Backspace':
      return acts.onTrash;
    default:
      return undefined;
  }
}
