import type * as v from 'valibot';
import type { ReaderReport, readerReports } from './calls';
import { pageBrowser } from './page-browser';

/** Tells whoever listens (the side panel). Nobody listening is normal. */
export function reportFromPage<R extends ReaderReport>(
  report: R,
  content: v.InferInput<(typeof readerReports)[R]>,
): void {
  if (!pageBrowser.runtime()?.id) return;
  pageBrowser
    .runtime()
    .sendMessage({ report, content })
    .catch(() => undefined);
}
