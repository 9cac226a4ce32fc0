import { browser } from 'wxt/browser';
import { lazyTools, type LazyTools } from '@/utils/storage/lazy-tools';

/** The scripts that hold them. */
const SCRIPTS = { themes: '/theme-suggester.js', pages: '/page-joiner.js' } satisfies Record<keyof LazyTools, string>;

/** Where the background is a service worker, and how scripts come into it. */
type Worker = { importScripts?: (path: string) => void; addEventListener: (type: 'install', run: () => void) => void };
const worker = globalThis as unknown as Worker;

/**
 * Lets a service worker bring tools later: it may import only scripts that it has imported while it was being installed. To be called as the background
 * starts; elsewhere it does nothing.
 */
export function allowTools(): void {
  if (!worker.importScripts) return;
  worker.addEventListener('install', () => {
    for (const script of Object.values(SCRIPTS)) worker.importScripts?.(script);
  });
}

/** Tools, brought when they are first needed. @throws what the browser says when they can't be. */
export async function bringTools<Name extends keyof LazyTools>(name: Name): Promise<NonNullable<LazyTools[Name]>> {
  const script = SCRIPTS[name];
  if (lazyTools()[name] === undefined) {
    if (worker.importScripts) worker.importScripts(script);
    // An event page has no such thing, and may load modules.
    else await import(/* @vite-ignore */ browser.runtime.getURL(script as never));
  }
  return lazyTools()[name]!;
}
