import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { giveUpSites, isAllowed, readAllowedSites, watchAllowedSites } from './allowed-sites';

let origins: string[] | undefined;
/** What a browser lists and doesn't let us into. */
let withdrawn: Set<string>;
const requested = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
let listeners: Record<'onAdded' | 'onRemoved', (() => void)[]>;

beforeEach(() => {
  origins = [];
  listeners = { onAdded: [], onRemoved: [] };
  Object.assign(browser.permissions, { getAll: async () => ({ origins }) });
  withdrawn = new Set();
  Object.assign(browser.permissions, {
    contains: async (asked: { origins: string[] }) => {
      if (asked.origins.includes('nonsense')) throw new TypeError('Invalid pattern');
      return asked.origins.every((origin) => origins?.includes(origin) && !withdrawn.has(origin));
    },
  });
  Object.assign(browser.permissions, { request: requested });
  requested.mockImplementation(async () => true);
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

it('leaves out what is listed and not held, and what makes no sense', async () => {
  origins = ['*://*.yundu.example/*', '*://*.news.cn/*', 'nonsense'];
  withdrawn.add('*://*.news.cn/*');
  expect(await readAllowedSites()).toEqual(['*://*.yundu.example/*']);
});

it('asks of a page by scheme and host, and of nothing that is no web page', async () => {
  origins = ['https://yundu.example/*', 'file:///*', 'chrome://settings/*'];
  expect(await isAllowed('https://yundu.example:8443/a?b#c')).toBe(true);
  expect(await isAllowed('http://yundu.example/')).toBe(false);
  for (const other of ['file:///a', 'chrome://settings/', 'about:blank', ''])
    expect(await isAllowed(other)).toBe(false);
});

it('what a browser takes together with all sites is asked for again; a site alone takes nothing with it', async () => {
  const remove = vi.fn(async () => {
    origins = [];
    return true;
  });
  Object.assign(browser.permissions, { remove: remove });
  origins = ['*://*/*', '*://*.news.cn/*', '*://*.yundu.example/*'];
  expect(await giveUpSites(['*://*/*'])).toBe(true);
  expect(requested.mock.calls).toEqual([[{ origins: ['*://*.news.cn/*', '*://*.yundu.example/*'] }]]);

  requested.mockClear();
  origins = ['*://*.yundu.example/*'];
  expect(await giveUpSites(['*://*.yundu.example/*'])).toBe(true);
  expect(requested).not.toHaveBeenCalled();
});
