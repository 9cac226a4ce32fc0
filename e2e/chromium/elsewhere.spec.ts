import { pressActionButton } from '../fixtures/action-button.ts';
import { painted } from '../fixtures/painted.ts';
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
  await expect.poll(() => painted(page)).toEqual({ zj5: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);

  // Called again on a later visit, what was kept is there. Another site between ends what the press allowed.
  await page.goto(addresses.people);
  await page.goto(addresses.elsewhere);
  expect(await painted(page)).toEqual({});
  await pressActionButton(chromium, page);
  await expect.poll(() => painted(page)).toEqual({ zj5: [PASSAGE] });
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
  await expect.poll(async () => (await reader.shadow.text()) ?? '').toMatch(/已划线。想法请写在侧边栏里/);
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
