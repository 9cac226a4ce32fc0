import { ALL_SITES, type SiteAccess } from './site-access';

/** Where our script has to be registered besides the manifest: what the reader has added. One pattern where it is everything. */
export function patternsToWatch({ all, added }: SiteAccess): string[] {
  return all ? [ALL_SITES] : added.flatMap(({ patterns }) => patterns);
}
