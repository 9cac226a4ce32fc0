// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onMenu } from './menus';

type Click = { menuItemId: string; frameId?: number; frameUrl?: string; pageUrl?: string };
let click: (info: Click, tab: { id?: number } | undefined) => void;
let press: (command: string, tab: { id?: number } | undefined) => void;
const acts = {
  highlight: vi.fn(async () => undefined),
  walkNotes: vi.fn(),
  toggleQuick: vi.fn(),
  openNotebook: vi.fn(),
};
const asked = vi.fn(async () => true);
const page = 'https://yundu.example/a';

beforeEach(() => {
  acts.highlight.mockImplementation(async () => undefined);
  asked.mockImplementation(async () => true);
  vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation(
    ((one: typeof click) => (click = one)) as never,
  );
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(
    ((one: typeof press) => (press = one)) as never,
  );
  Object.assign(browser.permissions, { request: asked });
  onMenu(acts);
});

test.each<[string, Click, string[] | null]>([
  ['the page itself', { menuItemId: 'keep', pageUrl: page }, null],
  ['a frame of the page’s own site', { menuItemId: 'keep', frameId: 4, pageUrl: page, frameUrl: `${page}/b` }, null],
  [
    'a frame of another site',
    { menuItemId: 'keep', frameId: 4, pageUrl: page, frameUrl: 'https://www.wenku.example/b' },
    ['*://*.wenku.example/*'],
  ],
  ['a frame without a site', { menuItemId: 'keep', frameId: 4, pageUrl: page, frameUrl: 'about:srcdoc' }, null],
])('chosen in %s, the browser is asked at once, if at all', (_, info, patterns) => {
  click(info, { id: 7 });
  expect(acts.highlight).toHaveBeenCalledExactlyOnceWith(7, info.frameId ?? 0, expect.any(Promise));
  if (patterns) expect(asked).toHaveBeenCalledExactlyOnceWith({ origins: patterns });
  else expect(asked).not.toHaveBeenCalled();
});

test('by the keys, no frame is named', () => {
  press('keep-selection', { id: 7 });
  expect(acts.highlight).toHaveBeenCalledExactlyOnceWith(7);
});

test.each(['keep', 'walk'])('“%s” without a tab does nothing', (menuItemId) => {
  click({ menuItemId }, undefined);
  expect([acts.highlight, acts.walkNotes].flatMap(({ mock }) => mock.calls)).toEqual([]);
});
