import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* What can't be kept: each is answered with what is wrong and the way out, and changes nothing. Asked for by the browser's menu or command. */

const PASSAGE = '老路走不到新地方';

test.afterEach(async ({ notebook, page }) => {
  expect(await notebook.notes()).toEqual([]);
  expect(await painted(page)).toEqual({});
});

test('the menu offers what is selected, as a selection by hand does', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('Escape');
  await notebook.offerIn(page);
  await reader.toolbar();
});

test('nothing selected', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  await notebook.offerIn(page);
  await reader.shadow.waitFor({ name: /^先选中一段文字，再划线。/ });
});

test('white space alone', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  // The paragraph of spaces: three clicks select it whole.
  await page.locator('#spaces').scrollIntoViewIfNeeded();
  const box = await page.locator('#spaces').boundingBox();
  if (!box) throw new Error('The paragraph of spaces is not drawn.');
  await page.mouse.click(box.x + 20, box.y + box.height / 2, { clickCount: 3 });
  await notebook.offerIn(page);
  await reader.shadow.waitFor({ name: /^先选中一段文字，再划线。/ });
  expect(await reader.shadow.shows({ tag: 'div', name: '划线工具' })).toBe(false);
});

test('a selection in an input', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  await page.locator('#search').click({ clickCount: 3 });
  await notebook.offerIn(page);
  await reader.shadow.waitFor({ name: /^输入框里的文字不能划线。请选正文。/ });
});

test('a page without text', async ({ page, reader, notebook }) => {
  await page.goto(addresses.empty);
  await notebook.offerIn(page);
  await reader.shadow.waitFor({ name: /^这一页没有可以划线的文字。/ });
});

test('twenty thousand characters, by hand and by the menu', async ({ page, reader, notebook, serve }) => {
  const address = 'http://cpc.people.com.cn/n1/2026/0504/c64094-40707004.html';
  const paragraph = '一件件看得见的小事，连起来就是一条走得通的路。'.repeat(10);
  serve(
    address,
    `<!DOCTYPE html><meta charset="utf-8"><title>长</title><h1>长</h1>${`<p>${paragraph}</p>`.repeat(90)}`,
  );
  await page.goto(address);
  await page.mouse.click(5, 300);
  await page.keyboard.press('Control+a', { delay: 100 });
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(20_000);
  await reader.toolbar();
  await page.keyboard.press('h');
  await reader.shadow.waitFor({ name: /^选得太长，一条笔记最多 5,000 字。请选短一些。/ });
  await notebook.offerIn(page);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^选得太长/ });
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(20_000);
});

test('what failed stays until it is read, and goes by its button or Escape', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  await notebook.offerIn(page);
  await reader.shadow.click({ tag: 'button', name: '关闭' });
  await expect.poll(() => reader.shadow.text()).toBeNull();
  await notebook.offerIn(page);
  await reader.shadow.waitFor({ name: /^先选中一段文字/ });
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.shadow.text()).toBeNull();
});
