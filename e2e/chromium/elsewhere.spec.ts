import type { Frame, Page } from '@playwright/test';
import { pressActionButton } from '../fixtures/action-button.ts';
import { buttonSays, chooseInMenu, pressCommand } from '../fixtures/browser-events.ts';
import { painted } from '../fixtures/painted.ts';
import { RealPanel } from '../fixtures/real-panel.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Sites that are not listed: nothing runs there by itself; the toolbar's button calls us for the page in front. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';

// A browser of its own: the button opens the side panel, and that would have the reader brought to every page that comes to the front.
test.use({ served: new Map() });

test.beforeEach(async ({ page }) => {
  await page.goto(addresses.elsewhere);
});

test('nothing runs by itself: no message, no toolbar, no key', async ({ page, reader, notebook }) => {
  const heard = await notebook.countMessages();
  await page.reload();
  await selectText(page, PASSAGE);
  await page.keyboard.press('h');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await heard()).toEqual([]);
  expect(await reader.shadow.text()).toBeNull();
  expect(await notebook.notes()).toEqual([]);
});

test('called by the button, it keeps and paints', async ({ page, reader, notebook, chromium }) => {
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('1');
  await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);

  // Called again on a later visit, what was kept is there. Another site between ends what the press allowed.
  await page.goto(addresses.people);
  await page.goto(addresses.elsewhere);
  expect(await painted(page)).toEqual({});
  await pressActionButton(chromium, page);
  await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
});

test('called when something is selected already, it offers that', async ({ page, reader, notebook, chromium }) => {
  await selectText(page, PASSAGE);
  await pressActionButton(chromium, page);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
});

test('called twice: one element, one note', async ({ page, reader, notebook, chromium }) => {
  await pressActionButton(chromium, page);
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  expect(await page.locator('zhaji-reader').count()).toBe(1);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  expect(await page.locator('zhaji-reader').count()).toBe(1);
  expect(await painted(page)).toEqual({ zj0: [PASSAGE] });
  expect(await notebook.notes()).toHaveLength(1);
});

test('no field opens where the page was there before us and could read it: N keeps, and says where to write', async ({
  page,
  reader,
  notebook,
  chromium,
}) => {
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('n');
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
  await expect.poll(async () => (await reader.shadow.text()) ?? '').toMatch(/已划线。感悟请写在侧边栏里/);
  expect(await reader.shadow.shows({ tag: 'textarea' })).toBe(false);
  // Typed too early, while the focus is still here, it takes nothing back.
  await page.keyboard.type('zai');
  expect(await notebook.quotes()).toEqual([PASSAGE]);

  await selectText(page, '态度决定方向');
  await reader.toolbar();
  await page.keyboard.press('0');
  await expect.poll(() => notebook.notes().then(({ length }) => length)).toBe(2);
  expect(await reader.shadow.shows({ tag: 'input' })).toBe(false);
});

test('the visit goes on with the site’s next page, without another press and without the panel; another site ends it', async ({
  page,
  reader,
  notebook,
  chromium,
}) => {
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  // An open panel would bring the reader to whatever comes.
  await panel.close();
  await page.reload();
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  await page.goto(addresses.elsewhere.replace('speech', 'second'));
  await expect.poll(() => page.title()).toBe('');
  await page.goto(addresses.elsewhere);
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });

  const between = await notebook.countMessages();
  await page.goto(addresses.empty);
  await expect.poll(between).toContain('watchPage');
  const heard = await notebook.countMessages();
  await page.goto(addresses.elsewhere);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 800)));
  expect(await painted(page)).toEqual({});
  expect(await heard()).toEqual([]);
});

test('the menu and the keys: with nothing selected the page says what to do; a frame offers what is selected in it', async ({
  page,
  reader,
  chromium,
}) => {
  await page.goto(addresses.people);
  await page.bringToFront();
  await chooseInMenu(chromium, { menuItemId: 'keep', frameId: 0 });
  await reader.shadow.waitFor({ name: /先选中一段文字/ });

  await page.goto(addresses.framed);
  const frame = page.frame({ url: /body\.html$/ });
  if (!frame) throw new Error('The frame is missing.');
  const hosts = (where: Page | Frame): Promise<number> =>
    where.evaluate(() => document.querySelectorAll('zhaji-reader').length);
  await selectText(frame, '老路走不到新地方');
  await expect.poll(() => hosts(frame)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => hosts(frame)).toBe(0);
  await pressCommand(chromium, 'keep-selection');
  await expect.poll(() => hosts(frame)).toBe(1);
  // The frame around it has nothing to say.
  expect(await hosts(page)).toBe(0);
});

test('what can’t be read is said on the button, when it was called by menu or keys, until the tab goes on', async ({
  page,
  chromium,
}) => {
  await page.goto('chrome://version');
  await page.bringToFront();
  await pressCommand(chromium, 'keep-selection');
  await expect.poll(() => buttonSays(chromium)).toMatch(/^! 札记读不了这一页/);
  await page.goto(addresses.people);
  await expect.poll(() => buttonSays(chromium)).toBe(' 在页面旁打开札记');
});
