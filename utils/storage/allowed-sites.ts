import { browser } from 'wxt/browser';

/*
 * Where Zhaji may run, as the browser keeps it. Nothing of it is written down by us: the reader may change it in the browser at any moment.
 */

const contains = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] }).catch(() => false);

/** The match patterns the browser allows now (`siteAccess` reads them). */
export async function readAllowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Chromium (156) goes on listing the sites of the manifest's script when it lets us into them no more.
  const held = await Promise.all(origins.map(contains));
  return origins.filter((_, index) => held[index]);
}

/** Whether the site of a page is allowed for good. */
export async function isAllowed(address: string): Promise<boolean> {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && (await contains(`${url.protocol}//${url.hostname}/*`));
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

/**
 * Gives sites back. False, or an error, where the browser keeps to itself to take them: those of the manifest, and what a company has set. With all sites
 * Chromium (156) takes every single one as well, those of the manifest too; these are asked for again, and the reader may say no.
 */
export async function giveUpSites(origins: string[]): Promise<boolean> {
  const before = await readAllowedSites();
  const given = await browser.permissions.remove({ origins });
  const after = await readAllowedSites();
  const lost = before.filter((origin) => !origins.includes(origin) && !after.includes(origin));
  if (given && lost.length > 0) await askForSites(lost).catch(() => false);
  return given;
}
