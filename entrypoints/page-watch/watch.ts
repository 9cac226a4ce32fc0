import { askFromPage } from '@/utils/messaging/ask-from-page';
import { pageBrowser } from '@/utils/messaging/page-browser';
import { watchNavigation } from '@/utils/messaging/watch-navigation';
import { setPageLife, type PageLife } from '@/utils/messaging/page-life';
import { freeSelecting } from './free-selecting';

/** Events that carry what is typed in our fields. */
const TYPED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  // Chromium only, old, and with the characters in it.
  'textInput',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'drop',
  'selectionchange',
];

/** A change of the selection this soon after pointer or keys were released, ms, is what they selected. */
const LATE = 300;

/**
 * Asks once whether anything is kept from here, calls the reader and its controls when somebody selects, and keeps the page from reading
 * what is typed in our fields, and from preventing that text is selected. No observer, no timer, no layout read.
 *
 * @param guarded whether this runs before the page's own scripts
 * @param made which build this is
 */
export function watch(view: Window, guarded: boolean, made: string): void {
  const { document } = view;
  const life = new AbortController();
  const { signal } = life;
  const state: PageLife = {
    made,
    guarded,
    selecting: false,
    presses: 0,
    selected: false,
    caught: 0,
    end: () => life.abort(),
  };
  setPageLife(state);
  signal.addEventListener('abort', () => setPageLife(undefined));

  // The guard: on window, in the capture phase, before any listener of the page. Seen from here the target is our element, whatever is
  // inside its closed shadow root. The controls get the event handed over and carry it on inside.
  for (const type of TYPED) {
    view.addEventListener(
      type,
      (event) => {
        if (!(event.target instanceof Element) || event.target !== state.controls?.host()) return;
        event.stopImmediatePropagation();
        state.caught += 1;
        // What the page makes up is not carried on: it could press Escape, or Enter, in our fields.
        if (event.isTrusted) state.controls.guarded(event);
      },
      { capture: true, signal },
    );
  }

  freeSelecting(view, state, signal);

  const ask = (): void => {
    askFromPage('watchPage', { title: document.title.slice(0, 500) }).then(
      // What was allowed may be taken back while the page is open: then nothing of ours stays here.
      ({ may }) => may || state.end(),
      // Failing is fine: the extension was updated, or the worker died; the first selection asks again.
      () => undefined,
    );
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask, { once: true, signal });
  else ask();
  const askAgain = (): void => {
    if (!state.reader) ask();
  };
  watchNavigation(view, askAgain, signal);
  // Back through the history: the page is as it was left, the notebook may not be.
  view.addEventListener('pageshow', ({ persisted }) => persisted && askAgain(), { signal });

  const { onMessage } = pageBrowser.runtime();
  const onTold = (message: { told?: string } | null): void => {
    if (message?.told === 'ask') ask();
  };
  onMessage.addListener(onTold);
  signal.addEventListener('abort', () => pageBrowser.runtime()?.id && onMessage.removeListener(onTold));
  // Called by hand, and left: perhaps for another page of the same visit.
  if (!guarded)
    view.addEventListener('pagehide', () => void askFromPage('leaving', {}).catch(() => undefined), { signal });

  /** Until when a change of the selection is what was selected before the release. */
  let late = 0;
  const hold = (event: Event): void => {
    if (!event.isTrusted) return;
    // By when we hear of it, not by when the hand let go: a page that is busy lets all events of a selection wait and then come at once.
    if (event.type.endsWith('up') && state.selecting) late = performance.now() + LATE;
    const { key, shiftKey, ctrlKey, metaKey, altKey, pointerType } = event as KeyboardEvent & PointerEvent;
    // A touch that is “cancelled” was taken over by the browser: that is how a selection by touch begins.
    const held = event.type === 'pointerdown' || (event.type === 'pointercancel' && pointerType === 'touch');
    // A mouse tells of its presses next; a finger that selects doesn't.
    if (held) state.presses = 0;
    state.selecting = held || (!event.type.startsWith('pointer') && (shiftKey || ctrlKey || metaKey));
    if (event.type !== 'keyup') state.key = state.selecting || altKey ? undefined : key;
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'keydown', 'keyup']) {
    view.addEventListener(type, hold, { capture: true, passive: true, signal });
  }
  // Called while the selection still grows, so that the controls are here when it is released: waking the worker takes up to 70 ms.
  let called = false;
  document.addEventListener(
    'selectionchange',
    () => {
      // Of a quick triple click it is told only after the release.
      const byScript = !state.selecting && performance.now() > late;
      if ((called && state.selected) || byScript || document.getSelection()?.isCollapsed !== false) return;
      state.selected = true;
      if (called || state.controls) return;
      called = true;
      askFromPage('callReader', {})
        // A worker that dies in mid-call is started anew by the next one; else the next selection tries again.
        .catch(() => askFromPage('callReader', {}))
        .catch(() => (called = false));
    },
    { signal },
  );
}
