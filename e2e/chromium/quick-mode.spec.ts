import { clickWords } from '../fixtures/click-words.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import type { LaunchedChromium } from '../fixtures/launch-chromium.ts';

/* Quick mode: what is selected is kept at once. */

const FIRST = '干部心里装着谁';
const SECOND = '脚步就会迈向谁';
const TOOLBAR = { tag: 'div', name: '划线工具' };
const KEPT = { name: /^快划：已划线/ };

/** As the switch of the settings does. */
async function setQuick(chromium: LaunchedChromium, on: boolean): Promise<void> {
  const own = await chromium.openOwnPage('notebook.html#settings');
  const there = own.getByRole('switch', { name: '快划' });
  if ((await there.isChecked()) !== on) await there.click();
  await expect(there).toBeChecked({ checked: on });
  // The switch is turned by the click already: what is being written would end with the page, or meet what the next test writes.
  const kept = (): Promise<boolean> =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<{ settings?: { quick?: boolean } }> } } };
      };
      return (await chrome.storage.local.get()).settings?.quick ?? false;
    });
  await expect.poll(kept).toBe(on);
  await own.close();
}
test.afterEach(({ chromium }) => setQuick(chromium, false));

test('Q on the toolbar switches it on and keeps what is selected; the next selection is kept without it', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto(addresses.people);
  await selectText(page, FIRST);
  await reader.toolbar();
  await page.keyboard.press('q');
  await reader.shadow.waitFor(KEPT);
  await expect.poll(() => painted(page)).toEqual({ zj0: [FIRST] });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  await selectText(page, SECOND);
  await expect.poll(() => notebook.quotes()).toEqual([FIRST, SECOND]);
  await expect.poll(async () => (await painted(page))['zj0']?.length).toBe(2);
  expect(await reader.shadow.shows(TOOLBAR)).toBe(false);

  // Taken back, and done again.
  await reader.shadow.waitFor(KEPT);
  await page.keyboard.press('z');
  await reader.shadow.waitFor({ name: /^已撤销/ });
  expect(await notebook.quotes()).toEqual([FIRST]);

  // Off, by the message of the last one kept.
  await selectText(page, SECOND);
  await reader.shadow.waitFor(KEPT);
  await page.keyboard.press('q');
  await reader.shadow.waitFor({ name: '快划关了' });
  await selectText(page, '态度决定方向');
  await reader.toolbar();
  expect(await notebook.quotes()).toEqual([FIRST, SECOND]);
});

test('the message leads to a thought and to a theme', async ({ page, reader, notebook, chromium }) => {
  await setQuick(chromium, true);
  await page.goto(addresses.people);
  await selectText(page, FIRST);
  await reader.shadow.waitFor(KEPT);
  await page.keyboard.press('n');
  await reader.shadow.waitFor({ tag: 'textarea' });
  await page.keyboard.type('先把心放下去');
  await page.keyboard.press('Control+Enter');
  await reader.shadow.waitFor({ name: /^感悟已保存/ });

  await selectText(page, SECOND);
  await reader.shadow.waitFor(KEPT);
  await page.keyboard.press('0');
  await reader.shadow.waitFor({ tag: 'input' });
  await page.keyboard.type('改革');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await painted(page))['zj3']).toEqual([SECOND]);
  expect((await notebook.notes()).map(({ thought }) => thought).toSorted()).toEqual(['', '先把心放下去']);
});

test('a double click, a single character, and all of the page bring the toolbar; a field nothing', async ({
  page,
  reader,
  notebook,
  chromium,
  serve,
}) => {
  await setQuick(chromium, true);
  const address = 'http://www.people.com.cn/n1/2026/0424/c1-40700009.html';
  serve(
    address,
    `<!DOCTYPE html><meta charset="utf-8"><title>短</title><body style="margin:40px"><p>${FIRST}，${SECOND}。</p><p>Wide <b>words</b> here.</p><input value="不要划这里的话">`,
  );
  await page.goto(address);
  const box = (await page.locator('b').boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await reader.toolbar();
  await page.keyboard.press('Escape');

  await selectText(page, '谁，');
  await reader.toolbar();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+A');
  await reader.toolbar();
  await page.keyboard.press('Escape');

  await page.locator('input').dblclick();
  await page.locator('input').press('Shift+Home');
  await page.waitForTimeout(1_200);
  expect(await reader.shadow.shows(TOOLBAR)).toBe(false);
  expect(await notebook.notes()).toEqual([]);

  // A third click selects the paragraph, which is meant; so is a word that is dragged over.
  await page.mouse.click(5, 5);
  await page.waitForTimeout(600);
  await selectText(page, 'words');
  await expect.poll(() => notebook.quotes()).toEqual(['words']);
  const paragraph = (await page.locator('p').first().boundingBox())!;
  await page.mouse.click(paragraph.x + 20, paragraph.y + paragraph.height / 2, { clickCount: 3 });
  await expect.poll(() => notebook.quotes()).toEqual(['words', `${FIRST}，${SECOND}。`]);
});

test('selected again and again, faster than it is kept: nothing is lost, and no selection is taken away', async ({
  page,
  notebook,
  chromium,
}) => {
  await setQuick(chromium, true);
  await page.goto(addresses.people);
  const passages = [FIRST, SECOND, '态度决定方向', '感情决定温度', '学一次有一次的收获'];
  for (const passage of passages) await selectText(page, passage);
  await expect.poll(() => notebook.quotes()).toEqual(passages.toSorted());
  await expect.poll(async () => (await painted(page))['zj0']?.toSorted()).toEqual(passages.toSorted());
});

test('one that overlaps is another note; the menu still brings the toolbar', async ({
  page,
  reader,
  notebook,
  chromium,
}) => {
  await setQuick(chromium, true);
  await page.goto(addresses.people);
  await selectText(page, `${FIRST}，${SECOND}`);
  await reader.shadow.waitFor(KEPT);
  await selectText(page, SECOND);
  await expect.poll(() => notebook.notes()).toHaveLength(2);
  // Drawn after it is on disk.
  await expect.poll(() => painted(page)).toHaveProperty('zjs');
  await clickWords(page, '就会迈向');
  await reader.shadow.waitFor({ tag: 'button', name: '这里还有 1 条' });
  await page.keyboard.press('Escape');

  await page.evaluate((words) => {
    const node = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words))!;
    getSelection()?.selectAllChildren(node);
  }, '不会一劳永逸');
  await notebook.offerIn(page);
  await reader.toolbar();
  expect(await notebook.notes()).toHaveLength(2);
});

test('Q ends it, with nothing shown as well', async ({ page, reader, chromium }) => {
  await setQuick(chromium, true);
  await page.goto(addresses.people);
  await selectText(page, FIRST);
  await reader.shadow.waitFor(KEPT);
  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone(KEPT);
  await page.keyboard.press('q');
  await reader.shadow.waitFor({ name: '快划关了' });
  // It only ends it: what a key does that nobody sees is to be nothing new.
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await page.waitForTimeout(300);
  await selectText(page, SECOND);
  await reader.toolbar();
});

test('what is kept already is not kept again', async ({ page, reader, notebook, chromium }) => {
  await setQuick(chromium, true);
  await page.goto(addresses.people);
  await selectText(page, FIRST);
  await reader.shadow.waitFor(KEPT);
  await selectText(page, FIRST);
  await reader.shadow.waitFor({ name: '已经划过' });
  await reader.shadow.waitFor({ tag: 'section', name: /^第 1 条笔记/ });
  expect(await notebook.quotes()).toEqual([FIRST]);
});

test('our button shows that it is on', async ({ page, reader, chromium }) => {
  const badge = async (): Promise<string> => {
    const own = await chromium.openOwnPage('manifest.json');
    const text = await own.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
      return chrome.action.getBadgeText({});
    });
    await own.close();
    return text;
  };
  await page.goto(addresses.people);
  await selectText(page, FIRST);
  await reader.toolbar();
  await page.keyboard.press('q');
  await reader.shadow.waitFor(KEPT);
  await expect.poll(badge).toBe('Q');
  await page.bringToFront();
  await page.keyboard.press('q');
  await reader.shadow.waitFor({ name: '快划关了' });
  await expect.poll(badge).toBe('');
});
