import { axeViolations } from '../fixtures/axe-violations.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* Passages that were kept twice: said in the index, shown side by side, made one without losing a word, or told apart for good. */

const TWICE = '一分部署，九分落实。';
const AGAIN = '干部心里装着谁，脚步就会迈向谁。';
const test = base.extend<{ book: NotebookPage }>({
  book: async ({ keep, open }, use) => {
    await keep([
      ...inventedNotes,
      { quote: TWICE, theme: '为民服务与群众路线', thought: '第二次读，想到清单要公开。' },
      { quote: AGAIN, application: '写进走访提纲。' },
    ]);
    await use(new NotebookPage(await open('notebook.html#notes')));
  },
});

test('the index leads to them; one is merged, with the themes and the words of both, and taken back', async ({
  book,
}) => {
  const { page } = book;
  await page.getByRole('link', { name: /重复的/ }).click();
  const pairs = page.locator('.duplicate');
  await expect(pairs).toHaveCount(2);
  await pairs.filter({ hasText: TWICE }).getByRole('button', { name: '合并' }).click();
  await expect(book.message).toContainText('已合并 1 处');
  await expect(pairs).toHaveCount(1);
  await page.getByRole('link', { name: '全部笔记' }).click();
  const card = book.group('担当作为与实干').locator('article', { hasText: TWICE });
  await expect(card).toContainText('我手上的清单，九分在后面。');
  await expect(card).toContainText('第二次读，想到清单要公开。');
  await expect(book.group('为民服务与群众路线').locator('article', { hasText: TWICE })).toHaveCount(1);
  await expect(book.shelf('回收站')).toContainText('1');
  await page.keyboard.press('Control+z');
  await expect(book.shelf('重复的')).toContainText('2');
  await expect(book.shelf('回收站')).toContainText('0');
});

test('by keys alone all are merged, and taken back at once; the line of the index is there while there are some', async ({
  book,
}) => {
  const { page } = book;
  await book.shelf('重复的').waitFor();
  await tabTo(book.shelf('重复的'));
  await page.keyboard.press('Enter');
  await page.locator('.duplicate').first().waitFor();
  await tabTo(page.getByRole('button', { name: '全部合并' }));
  await page.keyboard.press('Enter');
  await expect(book.message).toContainText('已合并 2 处');
  await expect(page.getByRole('heading', { name: '没有重复的笔记' })).toBeVisible();
  await page.getByRole('link', { name: '全部笔记' }).click();
  await expect(book.shelf('全部笔记')).toContainText('7');
  await expect(book.shelf('重复的')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(book.shelf('全部笔记')).toContainText('9');
});

test('two that are not the same are not proposed again, unless that is taken back', async ({ book, open }) => {
  const { page } = book;
  await book.shelf('重复的').click();
  const pairs = page.locator('.duplicate');
  await pairs.first().getByRole('button', { name: '不是同一处' }).click();
  await expect(pairs).toHaveCount(1);
  await expect(pairs.first()).toBeFocused();
  await book.message.getByRole('button', { name: '撤销' }).click();
  await expect(pairs).toHaveCount(2);
  await pairs.first().getByRole('button', { name: '不是同一处' }).click();
  await expect(pairs).toHaveCount(1);
  const other = await open('notebook.html#notes/duplicates');
  await expect(other.locator('.duplicate')).toHaveCount(1);
});

for (const [locale, appearance] of [
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const) {
  test(`sound to axe: ${locale}, ${appearance}`, async ({ keep, open }) => {
    await keep([...inventedNotes, { quote: TWICE, thought: '再想一遍。' }], { locale, appearance });
    const page = await open('notebook.html#notes/duplicates');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.duplicate').waitFor();
    const some = await axeViolations(page);
    await page.locator('.duplicate .button').first().click();
    await page.locator('.empty').waitFor();
    expect([some, await axeViolations(page)]).toEqual([[], []]);
  });
}
