import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* The toolbar without a mouse, and without its letters: called by the browser's command it has the focus. */

const PASSAGE = '干部心里装着谁';
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };

test.beforeEach(async ({ page, reader, notebook }) => {
  await page.goto(addresses.people);
  await page.locator('a').first().focus();
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.keyboard.press('Escape');
  await page.locator('a').nth(1).focus();
  await notebook.offerIn(page);
  await reader.toolbar();
});

test('Enter keeps; the selection was still there', async ({ page, reader, notebook }) => {
  expect(await reader.shadow.focused()).toMatch(/^划线/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(PASSAGE);
  await page.keyboard.press('Enter');
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
});

test('Tab goes through what it holds, to the themes and back', async ({ page, reader, notebook }) => {
  const names = [];
  for (let i = 0; i < 6; i++) {
    names.push(await reader.shadow.focused());
    await page.keyboard.press('Tab');
  }
  expect(names.map((name) => name.replace(/[（ ]?[A-Z0]?[）]?$/, ''))).toEqual([
    '划线',
    '写感悟',
    '其他主题',
    '复制为引文',
    '快划：选中就划',
    '收起（Esc',
  ]);
  await page.keyboard.press('Shift+Tab');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab');
  expect(await reader.shadow.focused()).toMatch(/^其他主题/);
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ tag: 'input' });
  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone({ tag: 'input' });
  expect(await reader.shadow.focused()).toMatch(/^划线/);
  await page.keyboard.press('h');
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
});

test('Escape gives the focus back to the page', async ({ page, reader }) => {
  await reader.pressOnToolbar('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('新闻');
});

test('on the card, what was opened by key has the focus again', async ({ page, reader, notebook }) => {
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  await notebook.walkIn(page);
  await reader.shadow.waitFor(CARD);
  const reach = async (name: RegExp, key = 'Tab'): Promise<void> => {
    for (let i = 0; i < 12 && !name.test(await reader.shadow.focused()); i++) await page.keyboard.press(key);
    expect(await reader.shadow.focused()).toMatch(name);
  };
  await reach(/^打算怎么用/);
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ tag: 'textarea' });
  await page.keyboard.type('周五前答复');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => reader.shadow.focused()).toMatch(/^周五前答复/);
  await reach(/^归入主题/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ tag: 'input' });
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.shadow.focused()).toMatch(/^归入主题/);
  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone(CARD);
});
