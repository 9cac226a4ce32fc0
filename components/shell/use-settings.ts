import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/model/settings';

type World = {
  read: () => Promise<Settings>;
  /** Calls the listener whenever they change; answers how to stop. */
  watch: (listener: (settings: Settings) => void) => () => void;
};

/** The reader's settings, followed as they change in any window; null until they are read. */
export function useSettings({ read, watch }: World, defaults: Settings): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = watch(setSettings);
    // What is unreadable is no reason to show nothing.
    read().then(
      (found) => setSettings((newer) => newer ?? found),
      () => setSettings((newer) => newer ?? defaults),
    );
    return stop;
  }, [read, watch, defaults]);
  return settings;
}
