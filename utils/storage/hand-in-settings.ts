import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { HandInSettings } from '@/utils/model/hand-in-settings';

const HAND_IN = 'handIn';

/** What is stored is not trusted: what does not read is as if it were not there. */
function settingsFrom(stored: unknown): HandInSettings {
  return v.parse(HandInSettings, v.is(v.record(v.string(), v.unknown()), stored) ? stored : {});
}

/** How documents are handed in; the default for each part that is not set. */
export async function readHandInSettings(): Promise<HandInSettings> {
  return settingsFrom((await browser.storage.local.get(HAND_IN))[HAND_IN]);
}

/** Sets some of it, leaves the rest. */
export async function writeHandInSettings(part: Partial<HandInSettings>): Promise<void> {
  await browser.storage.local.set({ [HAND_IN]: settingsFrom({ ...(await readHandInSettings()), ...part }) });
}

/** Calls `listener` whenever it changes, in whatever window. Returns how to stop. */
export function watchHandInSettings(listener: (settings: HandInSettings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && HAND_IN in changes) listener(settingsFrom(changes[HAND_IN]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
