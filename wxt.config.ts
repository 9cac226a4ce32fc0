import { defineConfig } from 'wxt';
import { thirdPartyNotices } from './scripts/third-party-notices';
import { highlightCss } from './utils/highlighting/highlight-css';
import { speechSites } from './utils/speeches/speech-sites';

/** Firefox identifies an extension by this, and keeps its data under it. Never change it. */
const FIREFOX_ID = 'zhaji@zhaji.app';

/** Files on the reader's own disk. Chromium lets us in only where the reader says so (“Allow access to file URLs”); Firefox knows no such switch. */
const FILES = 'file:///*';

/** Where Zhaji runs by itself. */
const matchesFor = (browser: string): string[] => (browser === 'firefox' ? speechSites : [...speechSites, FILES]);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Explicit imports only: the rooms test reads them (docs/architecture.md).
  imports: false,
  hooks: {
    // Made here, not in the background: that starts anew with each event, and would carry all the colours each time.
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: 'highlight.css', contents: highlightCss() });
      files.push({ relativeDest: 'third-party-notices.txt', contents: thirdPartyNotices(import.meta.dirname) });
    },
    /*
     * Nor has it the polyfill, of which it needs nothing. All it calls returns promises by itself in the
     * browsers of `minimum_chrome_version`, and calls are answered by callback (answer-calls.ts).
     */
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ name }) => name !== 'background')) return;
      // By name, as the polyfill's module has put it there; the size of the background tells whether it still does.
      Object.assign(config.resolve?.alias ?? {}, { 'wxt/browser': '@wxt-dev/browser' });
    },
  },
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    // A worker loads what only one kind of file needs when it is asked for, as the page does.
    worker: { format: 'es' },
    // Its build for browsers of today; the one its package names carries code for those of ten years ago (docs/decisions/0020).
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: { target: ['chrome128', 'firefox140'], modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: matchesFor(browser),
    optional_host_permissions: ['*://*/*'],
    optional_permissions: ['downloads'],
    // page-watch is an unlisted script, so that none of WXT's content-script context runs in pages (docs/decisions/0002).
    content_scripts: [
      {
        matches: matchesFor(browser),
        js: ['page-watch.js'],
        // Before the first attempt, without a script; elsewhere the background puts it in with the reader (docs/decisions/0008).
        css: ['selectable.css'],
        all_frames: true,
        run_at: 'document_start',
        match_about_blank: false,
      },
    ],
    commands: {
      'keep-selection': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_menuKeep__' },
      'walk-notes': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_menuWalk__' },
      // Without a key of its own: browsers allow four, and refuse the whole manifest for one more.
      'toggle-quick': { description: '__MSG_menuQuick__' },
      'open-notebook': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_menuNotebook__' },
    },
    action: { default_title: '__MSG_action__' },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
