import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readAllowedSites, watchAllowedSites } from './allowed-sites';

let origins: string[] | undefined;
let listeners: Record<'onAdded' | 'onRemoved', (() => void)[]>;

beforeEach(() => {
  origins = [];
  listeners = { onAdded: [], onRemoved: [] };
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
  for (const name of ['onAdded', 'onRemoved'] as const) {
    const event = browser.permissions[name];
    vi.spyOn(event, 'addListener').mockImplementation(((one: () => void) => listeners[name].push(one)) as never);
    vi.spyOn(event, 'removeListener').mockImplementation(((one: () => void) => {
      listeners[name] = listeners[name].filter((other) => other !== one);
    }) as never);
  }
});

it('is what the browser says, and nothing where it says nothing', async () => {
  origins = ['*://*.yundu.example/*'];
  expect(await readAllowedSites()).toEqual(origins);
  origins = undefined;
  expect(await readAllowedSites()).toEqual([]);
});

it('is followed, whatever changes it, until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchAllowedSites(heard);
  origins = ['*://*/*'];
  listeners.onAdded.forEach((listener) => listener());
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['*://*/*']));
  origins = [];
  listeners.onRemoved.forEach((listener) => listener());
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([]));
  stop();
  expect(listeners).toEqual({ onAdded: [], onRemoved: [] });
});
