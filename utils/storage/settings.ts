import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { Settings } from '@/utils/model/settings';
import { InvalidChange } from './errors';
import { sameValue } from './same-value';
import { SentinelRecord, type Sentinel } from './sentinel';

const SETTINGS = 'settings';
const SENTINEL = 'sentinel';

/** What is stored is not trusted: what does not read is as if it were not there, field by field where it is an object at all. */
function settingsFrom(stored: unknown): Settings {
  return v.parse(Settings, v.is(v.record(v.string(), v.unknown()), stored) ? stored : {});
}

/** The reader's settings; the default for each that is not set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS);
  return settingsFrom(stored[SETTINGS]);
}

/**
 * Sets some settings, leaves the others. `change` may go by what is set now.
 *
 * @throws InvalidChange when one is not what the model says; nothing is written then
 */
export async function writeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> {
  // One after the other, whichever page writes: of two that have read the same, the later would put back what the earlier has set.
  await navigator.locks.request(SETTINGS, async () => {
    const now = await readSettings();
    const part = typeof change === 'function' ? change(now) : change;
    const next = settingsFrom({ ...now, ...part });
    // Reading falls back to the default where a value is wrong. Right for what was stored; what is being set must be refused.
    for (const [key, value] of Object.entries(part)) {
      if (value !== undefined && !sameValue(Object.entries(next).find(([name]) => name === key)?.[1], value)) {
        throw new InvalidChange(`“${key}” cannot be set to that`);
      }
    }
    await browser.storage.local.set({ [SETTINGS]: next });
  });
}

/** Calls `listener` with the settings whenever they change, in whatever window. Returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && SETTINGS in changes) listener(settingsFrom(changes[SETTINGS]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** The record beside the database (sentinel.ts), in `storage.local`: another file on the disk than IndexedDB's. */
export function storageSentinel(): Sentinel {
  return {
    async read() {
      const stored = await browser.storage.local.get(SENTINEL);
      const parsed = v.safeParse(SentinelRecord, stored[SENTINEL]);
      return parsed.success ? parsed.output : null;
    },
    async write(record) {
      await browser.storage.local.set({ [SENTINEL]: record });
    },
  };
}

/**
 * Closes `storage.local` to scripts in pages, which a page may have taken over. Where the browser has no such lock (Firefox), they never
 * import this file anyway. To be called when the background starts.
 */
export async function lockSettings(): Promise<void> {
  const local: { setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> } =
    browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
