import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { HandInSettings } from '@/utils/model/hand-in-settings';
import { readHandInSettings, watchHandInSettings, writeHandInSettings } from './hand-in-settings';

type Followed = {
  /** null until it is read. */
  settings: HandInSettings | null;
  /** Shown at once and then stored. Rejects where it can't be; it is shown as it was then. */
  change: (part: Partial<HandInSettings>) => Promise<void>;
};

/** How documents are handed in, followed as it changes. */
export function useHandInSettings(): Followed {
  const [settings, setSettings] = useState<HandInSettings | null>(null);
  useEffect(() => {
    const stop = watchHandInSettings(setSettings);
    readHandInSettings().then(
      (now) => setSettings((newer) => newer ?? now),
      // What can't be read keeps nobody from handing in.
      () => setSettings((newer) => newer ?? v.parse(HandInSettings, {})),
    );
    return stop;
  }, []);
  const change = useCallback(async (part: Partial<HandInSettings>) => {
    setSettings((now) => now && { ...now, ...part });
    try {
      await writeHandInSettings(part);
    } catch (error) {
      setSettings(await readHandInSettings());
      throw error;
    }
  }, []);
  return { settings, change };
}
