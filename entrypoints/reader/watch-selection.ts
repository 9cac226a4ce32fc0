import type { PageLife } from '@/utils/messaging/page-life';

/**
 * After the last change by touch or keyboard, ms: handles are still being dragged, Shift is still held. In quick mode, where it is kept at once, handles
 * may be drawn with pauses.
 */
const SETTLED = 350;
const SETTLED_FOR_GOOD = 1_000;
/** Keys that the toolbar may know. 1–3 mean the themes that are seen, so that they can't be meant for a toolbar that is to come. */
const OF_TOOLBAR = /^[0-9a-z]$/i;
const AS_SEEN = /^[1-3]$/;

type Watch = {
  view: Window;
  life: PageLife;
  /** Whether what is selected is kept at once. */
  quick: () => boolean;
  /**
   * The reader made a selection and let go. `meant`: they chose where it begins and ends. Not so a word that a double click or a finger held on it
   * caught, nor all there is by Ctrl+A.
   */
  onSelected: (meant: boolean) => void;
  /** It is gone. */
  onDropped: () => void;
  /** The reader pressed somewhere else on the page. */
  onPressed: () => void;
  signal: AbortSignal;
};

/**
 * Tells when the reader has selected something: on release of the pointer, or when a selection made by keys or touch has settled.
 * Untrusted events, and selections that scripts make, tell nothing.
 */
export function watchSelection({ view, life, quick, onSelected, onDropped, onPressed, signal }: Watch): void {
  const { document } = view;
  let settling = 0;
  /** Whether a selection is still to be told. */
  let awaited = false;
  /** A release of the pointer that is still to be told: how often it had been pressed. */
  let released: number | undefined;
  let byHand = life.selecting;
  /** Whether the selection grew while a key for it was held, so that its release decides. */
  let growing = life.selecting;
  /** What was told last: told again only when it changes, or is made again. What the reader put away stays away. */
  let told: StaticRange | undefined;
  /** How it was made by keys: all there is, or, by Shift, from where to where. */
  let byKeys: 'all' | 'shift' | undefined;
  /** Under a finger: whether the word that it caught was told, so that another selection is one whose ends were drawn. */
  let caught = false;
  const stop = (): void => {
    view.clearTimeout(settling);
    awaited = false;
  };
  const tell = (): void => {
    stop();
    const presses = released ?? life.presses;
    released = undefined;
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (range && told && isSame(range, told)) return;
    told = range && new StaticRange(range);
    const byPointer = presses === 0 ? caught : presses !== 2;
    const meant = byKeys === undefined ? byPointer : byKeys === 'shift';
    caught ||= range !== undefined && !range.collapsed;
    onSelected(meant);
  };
  const later = (wait: number): void => {
    view.clearTimeout(settling);
    awaited = true;
    settling = view.setTimeout(tell, wait);
  };
  signal.addEventListener('abort', stop);

  const changed = (): void => {
    if (document.getSelection()?.isCollapsed !== false) {
      stop();
      // The focus going into our own field takes the selection along: the passage is still meant.
      if (document.activeElement === life.controls?.host()) return;
      told = undefined;
      if (byHand) onDropped();
      return;
    }
    const range = document.getSelection()?.getRangeAt(0);
    if (told && range && !isSame(range, told)) {
      // The toolbar stands for what was selected before: a key must not keep that.
      told = undefined;
      onDropped();
    }
    // While the pointer or a key is held its release decides; touch has no release that we are told of.
    if (life.selecting) growing = true;
    else if (byHand) later(quick() ? SETTLED_FOR_GOOD : SETTLED);
  };
  document.addEventListener('selectionchange', changed, { signal });
  /** A key for the toolbar, which isn't here yet or stands for something else: it is meant for what is selected now. */
  const hurry = (key: string): void => {
    // The browser tells of another selection only later, and a key must not keep what was selected before.
    if (told || byKeys) changed();
    if (awaited && !AS_SEEN.test(key) && (!quick() || byKeys === 'all')) tell();
  };
  const ours = (event: Event): boolean => event.target !== null && event.target === life.controls?.host();
  const options = { capture: true, passive: true, signal };
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || ours(event)) return;
      // On a busy page the next press can come before what the last one selected was told. A toolbar would come too late, and stand for
      // what is no longer selected.
      if (quick() && released !== undefined && released !== 2) tell();
      released = undefined;
      byKeys = undefined;
      caught = false;
      byHand = true;
      growing = false;
      told = undefined;
      stop();
      onPressed();
    },
    options,
  );
  view.addEventListener(
    'pointerup',
    (event) => {
      // Not at once: a click that ends a selection collapses it only after this event.
      if (!event.isTrusted || ours(event) || event.pointerType === 'touch') return;
      released = life.presses;
      later(0);
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (!(event.shiftKey || event.ctrlKey || event.metaKey)) {
        if (OF_TOOLBAR.test(event.key) && !event.altKey && !ours(event)) hurry(event.key);
        return;
      }
      byHand = true;
      if (event.shiftKey) byKeys = 'shift';
      else if (event.key.toLowerCase() === 'a') byKeys = 'all';
    },
    options,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (!event.isTrusted || life.selecting || !growing) return;
      growing = false;
      later(0);
    },
    options,
  );
  // Called in the middle of a selection: it may have been released before we were here. Where page-watch came as late as we did (the
  // button was pressed), what is selected is meant, whoever selected it.
  if (!life.selecting && (life.selected || !life.guarded)) later(0);
}

const isSame = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
