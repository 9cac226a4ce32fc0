import { browser } from 'wxt/browser';

/*
 * Where Zhaji may run, as the browser keeps it. Nothing of it is written down by us: the reader may change it in the browser at any moment.
 */

/** The match patterns the browser allows now (`siteAccess` reads them). */
export async function readAllowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls `listener` whenever that changes, here or in the browser's own settings. Returns how to stop. */
export function watchAllowedSites(listener: (origins: string[]) => void): () => void {
  const onChange = (): void => void readAllowedSites().then(listener, () => undefined);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/**
 * Asks the reader for these sites, by the browser's own question; false when the answer was no. Must be called in the task of the reader's click,
 * before anything is awaited, else the browser refuses. What is allowed already is not asked again. Throws where the browser can't ask.
 */
export const askForSites = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Gives sites back. False, or an error, where the browser keeps to itself to take them: those of the manifest, and what a company has set. */
export const giveUpSites = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });
