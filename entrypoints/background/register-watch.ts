import { browser } from 'wxt/browser';
import { patternsToWatch } from '@/utils/sites/patterns-to-watch';
import { siteAccess } from '@/utils/sites/site-access';
import { speechSites } from '@/utils/speeches/speech-sites';
import { readAllowedSites } from '@/utils/storage/allowed-sites';

const ID = 'watch';

/** Has the browser put page-watch into the pages the reader has added to those of the manifest, which it knows itself; as before any page's own scripts. */
export async function registerWatch(): Promise<void> {
  // One at a time: two changes at once would both find nothing registered.
  await navigator.locks.request('register-watch', async () => {
    const { scripting } = browser;
    const matches = patternsToWatch(siteAccess(await readAllowedSites(), speechSites));
    const [now] = await scripting.getRegisteredContentScripts({ ids: [ID] });
    if (now && sameSet(now.matches ?? [], matches)) return;
    if (now) await scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await scripting.registerContentScripts([
      {
        id: ID,
        matches,
        excludeMatches: speechSites,
        js: ['page-watch.js'],
        css: ['selectable.css'],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  });
}

const sameSet = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ');
