import { expect, test } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { articleAddresses, articleWords, splitArticle } from '../fixtures/split-article.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* Passages that their page has no more: the notebook says so, and says it no longer when they are there again. */

const WORDS = '老路走不到新地方。';
/** A page is given three seconds to bring its text. */
const IN_TIME = { timeout: 15_000 };
const SHELF = '找不到原文';

test.beforeEach(({ keep }) => keep([]));

test('a passage that is gone from its page is on a shelf of its own, with the way to the page; there again, it is not', async ({
  page,
  reader,
  serve,
  open,
}, info) => {
  await page.goto(addresses.people);
  await selectText(page, WORDS);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).not.toEqual({});
  const book = new NotebookPage(await open('notebook.html#notes'));
  await expect(book.card(WORDS)).toBeVisible();
  await expect(book.shelf(SHELF)).toHaveCount(0);

  const original = testPages()[addresses.people.replace('http://', '')] as string;
  serve(addresses.people, original.replace(/三要练改革创新的本领[^]*?<\/p>/, '</p>'));
  await page.bringToFront();
  await page.reload();
  await book.page.bringToFront();
  await expect(book.shelf(SHELF)).toContainText('1', IN_TIME);
  await expect(book.card(WORDS)).toContainText('原页上找不到了');
  const chip = book.page.getByRole('toolbar', { name: '筛选' }).getByRole('button', { name: SHELF });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(book.cards).toHaveCount(1);
  // A filter goes on over the shelves.
  await chip.click();
  await book.shelf(SHELF).click();
  await expect(book.card(WORDS).getByRole('link', { name: '打开原页' })).toHaveAttribute('href', addresses.people);
  await book.page.screenshot({ path: info.outputPath('lost.png') });
  // In a list as well.
  await book.page.getByRole('button', { name: '列表' }).click();
  await expect(book.page.getByRole('button', { name: '列表' })).toHaveAttribute('aria-pressed', 'true');
  await expect(book.card(WORDS)).toContainText('原页上找不到了');
  await book.page.screenshot({ path: info.outputPath('lost-list.png') });
  await book.page.getByRole('button', { name: '卡片' }).click();

  // In the trash it is not lost, and back from there it is.
  await book.card(WORDS).hover();
  await book.card(WORDS).getByRole('button', { name: '删除笔记' }).click();
  await expect(book.shelf(SHELF)).toContainText('0');
  await expect(book.page.getByRole('heading', { name: '都找得到' })).toBeVisible();
  await book.undo();
  await expect(book.shelf(SHELF)).toContainText('1');

  serve(addresses.people, original);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => painted(page)).not.toEqual({});
  await book.page.bringToFront();
  await expect(book.cards).toHaveCount(0, IN_TIME);
  await book.shelf('全部笔记').click();
  await expect(book.card(WORDS)).not.toContainText('原页上找不到了');
  await expect(book.shelf(SHELF)).toHaveCount(0);
});

test(
  'what stands on another page of the article, or on another site, is not lost; it is told to nobody',
  { tag: '@long' },
  async ({ page, reader, serve, notebook, open }) => {
    for (const [address, text] of Object.entries(splitArticle())) serve(address, text);
    await page.goto(articleAddresses.first);
    await selectText(page, articleWords.first);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).not.toEqual({});
    await page.goto(articleAddresses.second);
    await selectText(page, articleWords.second);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).not.toEqual({});

    const heard = await notebook.countMessages();
    for (const address of [articleAddresses.first, articleAddresses.second]) {
      await page.goto(address);
      await expect.poll(() => painted(page)).not.toEqual({});
      await page.waitForTimeout(4_000);
    }
    expect(await heard()).not.toContain('reportPlaces');
    const book = new NotebookPage(await open('notebook.html#notes/lost'));
    await expect(book.shelf('全部笔记')).toContainText('2');
    await expect(book.cards).toHaveCount(0);
  },
);
