import type { Browser } from 'wxt/browser';

declare const chrome: typeof Browser;

/**
 * The extension API as page scripts get it. Not `wxt/browser`: that is the polyfill, 10 kB in every page, and both browsers answer with
 * promises here. `chrome`, not `browser`: before Chrome 148 `browser` is free, and a page could put `<a id="browser">` in its place.
 */
export const pageBrowser = { runtime: (): typeof chrome.runtime => chrome.runtime };
