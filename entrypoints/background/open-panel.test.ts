import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from './open-panel';

/* Which of the three ways there are is taken is told by what the browser has. */

const has = (apis: object): void => {
  Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined, ...apis });
};
const panelTabs = async (): Promise<(string | undefined)[]> =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.includes('sidepanel.html'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://zhaji${path}`);
});

it('opens the sidebar of Firefox, the panel of Chromium beside the tab', async () => {
  const sidebar = vi.fn(async () => undefined);
  has({ sidebarAction: { open: sidebar } });
  expect(await openPanel(7)).toBe(true);
  expect(sidebar).toHaveBeenCalledOnce();
  const panel = vi.fn(async (_: object) => undefined);
  has({ sidePanel: { open: panel } });
  expect(await openPanel(7)).toBe(true);
  expect(panel).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(await panelTabs()).toEqual([]);
});

it('says so where the browser refuses, and opens nothing in its stead', async () => {
  has({
    sidePanel: {
      open: async () => {
        throw new Error('only in response to a gesture');
      },
    },
  });
  expect(await openPanel(7)).toBe(false);
  expect(await panelTabs()).toEqual([]);
});

it('opens a tab where there is no panel, and one at a time', async () => {
  has({});
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  expect(await openPanel(7)).toBe(true);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://zhaji/sidepanel.html?tab=7' });

  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined as never);
  const open = { id: 3, url: 'chrome-extension://zhaji/sidepanel.html?tab=7' };
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [open] as never);
  await openPanel(7);
  await openPanel(8);
  expect(create).toHaveBeenCalledOnce();
  expect(update.mock.calls).toEqual([
    [3, { active: true }],
    [3, { active: true, url: 'chrome-extension://zhaji/sidepanel.html?tab=8' }],
  ]);
});
