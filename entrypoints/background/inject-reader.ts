import { browser } from 'wxt/browser';

/**
 * Puts the reader into a frame, or into all frames of a tab; a frame that has one keeps it. False where the browser doesn't let us:
 * no permission, its own pages, its store, its PDF viewer. `speeches`: with what understands speeches.
 */
export async function injectReader(tabId: number, frameId?: number, { speeches = false } = {}): Promise<boolean> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({
      target,
      files: ['/page-watch.js', ...(speeches ? ['/speech-reader.js'] : []), '/reader.js'] as never,
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
