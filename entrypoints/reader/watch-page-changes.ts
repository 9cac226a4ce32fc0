import type { PageNotes } from './page-notes';

/** Shortest time between two rounds of placing, ms: a page that changes all the time must stay usable. */
const CALM = 500;

type Watch = { view: Window; notes: PageNotes; onChange: () => void; signal: AbortSignal };

/**
 * Tells, once, when the page has changed while something is kept from it: late text, unfolded text, re-rendered nodes. Whoever listens
 * places again and watches again. Nothing kept: nothing observed. Attributes only while something is awaited: animations change styles
 * all the time, but text can be shown only by them as well.
 */
export function watchPageChanges({ view, notes, onChange, signal }: Watch): void {
  if (signal.aborted || notes.notes().length === 0) return;
  const awaited = notes.notes().some(({ id }) => notes.boundsOf(id) === undefined);
  let timer = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = view.setTimeout(onChange, CALM);
  });
  observer.observe(view.document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    ...(awaited && { attributes: true, attributeFilter: ['style', 'class', 'hidden'] }),
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
