import { browser } from 'wxt/browser';

/** What can come along with the reader: what understands speeches, and what is shown in the page. */
export type Along = 'speech-reader' | 'article-finder' | 'controls';

/** All there is: for a reader who selects, or presses our button. */
const EVERYTHING: Along[] = ['speech-reader', 'controls'];

/**
 * Puts the reader into a frame, or into all frames of a tab; a frame that has one keeps it. Answers what the browser says where it doesn't let us
 * (no permission, its own pages, its store, its PDF viewer), and undefined where it does.
 */
export async function injectReader(
  tabId: number,
  frameId?: number,
  along: Along[] = EVERYTHING,
): Promise<string | undefined> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  // What understands speeches before the reader, which asks for it at once; the controls after it, since they stand on it.
  const scripts = ['page-watch', 'article-finder', 'speech-reader', 'reader', 'controls'].filter(
    (script) => script === 'page-watch' || script === 'reader' || along.some((name) => name === script),
  );
  try {
    await browser.scripting.executeScript({
      target,
      files: scripts.map((script) => `/${script}.js`) as never,
      injectImmediately: true,
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
