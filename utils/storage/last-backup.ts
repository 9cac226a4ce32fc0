import { browser } from 'wxt/browser';

const LAST = 'lastBackup';

/** When the last backup was made here, ms; undefined: none was yet. Beside the settings and not in the notebook: a notebook that is lost must not take this with it. */
export async function readLastBackup(): Promise<number | undefined> {
  const stored: unknown = (await browser.storage.local.get(LAST))[LAST];
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : undefined;
}

/** Remembers that one was made. @param at wall time in ms */
export async function writeLastBackup(at: number): Promise<void> {
  await browser.storage.local.set({ [LAST]: at });
}

/** Calls `listener` whenever one was made, in whatever window. Returns how to stop. */
export function watchLastBackup(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && LAST in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
