import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { READING_PORT, ReadingTold, type ReadingAsked } from './reading-port';

export type Reading = {
  ask: (what: ReadingAsked) => void;
  close: () => void;
};

/**
 * Asks, from one of our pages, the reader of a frame to follow the reading. `onEnd`: the frame is gone, or has no reader; it is not called for
 * `close`. What doesn't fit is ignored.
 */
export function askReading(
  tabId: number,
  frameId: number,
  onTold: (told: ReadingTold) => void,
  onEnd: () => void,
): Reading {
  const port = browser.tabs.connect(tabId, { frameId, name: READING_PORT });
  port.onMessage.addListener((message: unknown) => {
    const told = v.safeParse(ReadingTold, message);
    if (told.success) onTold(told.output);
  });
  port.onDisconnect.addListener(() => {
    // Looked at, so that the browser does not complain of a frame without a reader.
    void browser.runtime.lastError;
    onEnd();
  });
  return {
    ask(what) {
      try {
        port.postMessage(what);
      } catch {
        // Closed meanwhile: `onEnd` tells.
      }
    },
    close: () => port.disconnect(),
  };
}
