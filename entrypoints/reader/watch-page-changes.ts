/** Shortest time between two rounds of placing, ms: a page that changes all the time must stay usable. */
const CALM = 500;

/** What of the page is observed. Attributes can show text, and animations change them all the time: only while something is awaited. */
export type Watched = 'nothing' | 'text' | 'everything';

type Watch = { view: Window; onChange: () => void; signal: AbortSignal };

/**
 * Tells, some time after, that the page has changed: late text, unfolded text, re-rendered nodes. Answers what says how much is observed;
 * changes seen before it is said again are still told.
 */
export function watchPageChanges({ view, onChange, signal }: Watch): (watched: Watched) => void {
  let timer = 0;
  const tell = (): void => {
    if (timer !== 0 || signal.aborted) return;
    timer = view.setTimeout(() => {
      timer = 0;
      onChange();
    }, CALM);
  };
  const observer = new MutationObserver(tell);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return (watched) => {
    if (observer.takeRecords().length > 0) tell();
    observer.disconnect();
    if (watched === 'nothing' || signal.aborted) return;
    observer.observe(view.document.body, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(watched === 'everything' && { attributes: true, attributeFilter: ['style', 'class', 'hidden'] }),
    });
  };
}
