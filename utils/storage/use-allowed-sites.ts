import { useEffect, useState } from 'preact/hooks';
import { readAllowedSites, watchAllowedSites } from './allowed-sites';

/** The match patterns the browser allows, followed as they change; null until they are read. */
export function useAllowedSites(): string[] | null {
  const [origins, setOrigins] = useState<string[] | null>(null);
  useEffect(() => {
    const stop = watchAllowedSites(setOrigins);
    readAllowedSites().then(
      (now) => setOrigins((newer) => newer ?? now),
      () => setOrigins((newer) => newer ?? []),
    );
    return stop;
  }, []);
  return origins;
}
