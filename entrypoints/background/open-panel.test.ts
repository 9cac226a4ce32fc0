import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from './open-panel';

/* Which of the three ways there are is taken is told by what the browser has. */

type Tab = { id: number; url: string };
const query = vi.fn<(by: object) => Promise<Tab[]>>();
const create = vi.fn<(tab: object) => Promise<void>>();
const update = vi.fn<(id: number, change: object) => Promise<void>>();
const open = vi.fn<(what?: object) => Promise<void>>();

const real = { ...fakeBrowser };
const has = (apis: object): void => {
  Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined, ...apis });
};
beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://zhaji${path}`);
  query.mockResolvedValue([]);
  Object.assign(fakeBrowser, { tabs: { query, create, update } });
});
afterAll(() => void Object.assign(fakeBrowser, real));

it.each([
  ['the sidebar of Firefox', { sidebarAction: { open } }, []],
  ['the panel of Chromium, beside the tab', { sidePanel: { open } }, [{ tabId: 7 }]],
])('opens %s', async (_, apis, argument) => {
  has(apis);
  expect(await openPanel(7)).toBe(true);
  expect(open.mock.calls).toEqual([argument]);
  expect(create).not.toHaveBeenCalled();
});

it('says so where the browser refuses, and opens nothing in its stead', async () => {
  has({ sidePanel: { open } });
  open.mockRejectedValue(new Error('only in response to a gesture'));
  expect(await openPanel(7)).toBe(false);
  expect(create).not.toHaveBeenCalled();
});

it('opens a tab where there is no panel, and one at a time', async () => {
  has({});
  expect(await openPanel(7)).toBe(true);
  expect(query.mock.calls).toEqual([[{ url: 'chrome-extension://zhaji/sidepanel.html*' }]]);
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://zhaji/sidepanel.html?tab=7' }]]);

  query.mockResolvedValue([{ id: 3, url: 'chrome-extension://zhaji/sidepanel.html?tab=7' }]);
  await openPanel(7);
  await openPanel(8);
  expect(create).toHaveBeenCalledOnce();
  expect(update.mock.calls).toEqual([
    [3, { active: true }],
    [3, { active: true, url: 'chrome-extension://zhaji/sidepanel.html?tab=8' }],
  ]);
});
