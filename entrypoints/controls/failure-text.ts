import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { asCallFailed } from '@/utils/messaging/as-call-failed';
import type { FailureCode } from '@/utils/messaging/call-failed';
import { pageBrowser } from '@/utils/messaging/page-browser';

const keys: Partial<Record<FailureCode, keyof typeof readerTexts>> = {
  'disk-full': 'failDiskFull',
  'stale-notebook': 'failStale',
  'newer-notebook': 'failNewer',
  // A disk without one free byte is told like this by Chromium, not as a full one (measured).
  'notebook-unavailable': 'failUnavailable',
  'not-found': 'failGone',
};

/** What to tell the reader of a call that failed: what wasn't done, why, and the way out. */
export function failureText(error: unknown, say: Say<typeof readerTexts>): string {
  const failed = asCallFailed(error);
  // Unreachable with our id gone: we were updated under this page. With it still there the worker died in mid-call: trying again wakes it.
  if (failed.code === 'unreachable' && !pageBrowser.runtime()?.id) return say('failUpdated');
  return say(keys[failed.code] ?? 'failOther');
}
