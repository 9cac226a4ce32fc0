import { browser } from 'wxt/browser';
import { askReader } from '@/utils/messaging/ask-reader';
import { listenToReaders } from '@/utils/messaging/listen-to-readers';

/** Between two questions whether a reader has started there, ms. */
const AGAIN = 400;
/** After this long the page won't be read any more: not one of ours, or one that never ends loading. */
const PATIENCE = 30_000;
/** How long a passage that isn't there yet is waited for, ms: pages bring their text late. Then the page says that it can't be found. */
const LATE = 3_000;

const DRAWN: ReadonlySet<string> = new Set(['exact', 'moved', 'approximate']);

/**
 * Opens a page in a new tab, and goes to the passage of a note as soon as its reader has found it. Where no reader comes (a site that was not allowed)
 * the page stays as it opened.
 */
export async function openPassage(href: string, noteId: string): Promise<void> {
  const { id: tabId } = await browser.tabs.create({ url: href });
  if (tabId === undefined) return;
  const life = new AbortController();
  const { signal } = life;
  setTimeout(() => life.abort(), PATIENCE);
  const show = (frameId: number): void => {
    if (!signal.aborted) void askReader(tabId, 'showNote', { noteId }, frameId);
    life.abort();
  };
  let isAnswered = false;
  listenToReaders(
    {
      placed({ placements }, sender) {
        const placement = placements[noteId];
        if (sender.tabId !== tabId || placement === undefined) return;
        if (DRAWN.has(placement.state)) return show(sender.frameId);
        if (!isAnswered) setTimeout(() => show(sender.frameId), LATE);
        isAnswered = true;
      },
      noteChosen: () => undefined,
    },
    signal,
  );
  const ask = setInterval(() => !isAnswered && void askReader(tabId, 'report', {}), AGAIN);
  signal.addEventListener('abort', () => clearInterval(ask));
}
