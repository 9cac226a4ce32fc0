import { CallFailed } from '@/utils/messaging/call-failed';
import { pageBrowser } from '@/utils/messaging/page-browser';

/** How often it is looked whether there still is anybody to answer, ms. */
const LOOK = 250;

/**
 * An answer of the background, or `CallFailed` ('unreachable') once the extension was updated under this page: an answer that is on its way then never comes, and
 * is never refused either (seen in Chromium 156), and the reader would wait for it without a word.
 */
export async function whileReachable<T>(answer: Promise<T>): Promise<T> {
  let looking: ReturnType<typeof setInterval> | undefined;
  const gone = new Promise<never>((_, reject) => {
    looking = setInterval(() => {
      if (!pageBrowser.runtime()?.id) reject(new CallFailed('unreachable', 'the extension was updated or removed'));
    }, LOOK);
  });
  try {
    return await Promise.race([answer, gone]);
  } finally {
    clearInterval(looking);
  }
}
