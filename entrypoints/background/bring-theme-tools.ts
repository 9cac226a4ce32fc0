import { browser } from 'wxt/browser';
import { themeTools, type ThemeTools } from '@/utils/storage/theme-tools';

const SCRIPT = '/theme-suggester.js';

/** Where the background is a service worker, and how scripts come into it. */
type Worker = { importScripts?: (path: string) => void; addEventListener: (type: 'install', run: () => void) => void };
const worker = globalThis as unknown as Worker;

/**
 * Lets a service worker bring the tools later: it may import only scripts that it has imported while it was being installed. To be called as the background
 * starts; elsewhere it does nothing.
 */
export function allowThemeTools(): void {
  if (worker.importScripts) worker.addEventListener('install', () => worker.importScripts?.(SCRIPT));
}

/** What suggests themes, brought when it is first needed. @throws what the browser says when it can't be. */
export async function bringThemeTools(): Promise<ThemeTools> {
  if (themeTools() === undefined) {
    if (worker.importScripts) worker.importScripts(SCRIPT);
    // An event page has no such thing, and may load modules.
    else await import(/* @vite-ignore */ browser.runtime.getURL(SCRIPT as never));
  }
  return themeTools()!;
}
