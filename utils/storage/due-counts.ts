import { browser } from 'wxt/browser';
import type { DueFrom } from '@/utils/review/due-forecast';

/** What our pages last worked out (`dueForecast`); `of`: the notebook, day and settings it was worked out for. */
export type DueCounts = { counts: DueFrom[]; of: { clock: string; day: number; settings: string } };

const DUE = 'due';

/** What was last worked out; undefined where it was not yet. Only we can write there, so that it is believed. */
export async function readDueCounts(): Promise<DueCounts | undefined> {
  return (await browser.storage.local.get(DUE))[DUE] as DueCounts | undefined;
}

/** Keeps what was worked out, for badges: they can't look into the notebook, and must not wait for it. */
export async function writeDueCounts(due: DueCounts): Promise<void> {
  await browser.storage.local.set({ [DUE]: due });
}

/** Calls `listener` whenever it was worked out anew. Returns how to stop. */
export function watchDueCounts(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && DUE in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
