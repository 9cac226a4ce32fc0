import { covers } from './covers';
import type { Site } from './site-of';

/** Everything, as the manifest may ask for it later. */
export const ALL_SITES = '*://*/*';

/** Where Zhaji may run by itself. */
export type SiteAccess = {
  /** Whether on every site there is. */
  all: boolean;
  /** The speech sites of the manifest, and whether the browser lets us: a reader can take each back, and Firefox may never have given it. */
  listed: (Site & { granted: boolean })[];
  /** What the reader has added, by name; the patterns to give it back. */
  added: { name: string; patterns: string[] }[];
};

/**
 * Reads what the browser allows (`permissions.getAll().origins`). That list alone says it: a copy of our own would be wrong as soon as the reader
 * changes something in the browser's settings.
 *
 * @param listed match patterns of the manifest
 */
export function siteAccess(origins: string[], listed: string[]): SiteAccess {
  const added = new Map<string, string[]>();
  for (const pattern of origins) {
    if (covers([pattern], 'http://*/*') || covers([pattern], 'https://*/*') || covers(listed, pattern)) continue;
    const [, host] = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
    // A browser lists http and https apart when it was asked in its own settings.
    if (host) added.set(host, [...(added.get(host) ?? []), pattern]);
  }
  return {
    all: covers(origins, ALL_SITES),
    listed: listed.map((pattern) => ({
      name: pattern.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, ''),
      pattern,
      granted: covers(origins, pattern),
    })),
    added: [...added].map(([name, patterns]) => ({ name, patterns })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
