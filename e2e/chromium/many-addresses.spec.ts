import type { NotebookRows } from '../fixtures/notebook-rows.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { PanelPage } from '../parts/panel-page.ts';
import { articleAddresses as at, articleWords as words, splitArticle } from '../fixtures/split-article.ts';

/* One speech at many addresses, under the names of the real sites. */

test.use({ served: new Map() });

test.beforeEach(({ serve }) => {
  for (const [address, html] of Object.entries(splitArticle())) serve(address, html);
});

const speeches = async (notebook: NotebookRows): Promise<string[][]> =>
  (await notebook.speeches()).map(({ urls }) => urls.toSorted()).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

test('what is kept from page one of an article is there on page two, the mobile page and another site', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto(at.first);
  await selectText(page, words.first);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([words.first]);

  // Page two has other words; it is known by its pager, before anything is kept from it, so that its note joins.
  await page.goto(at.second);
  await expect.poll(() => speeches(notebook)).toEqual([[at.first, at.second].toSorted()]);
  // What puts its text into that of page one is a script of its own, which a new worker brings anew.
  await notebook.stopWorker();
  await selectText(page, words.second);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([words.first, words.second].toSorted());
  expect(await reader.painted()).toEqual([words.second]);
  expect((await notebook.speeches()).map(({ parts }) => parts?.map((part) => part.page))).toEqual([[1, 2]]);

  await page.goto(at.first);
  await expect.poll(() => reader.painted()).toEqual([words.first]);
  for (const address of [at.mobile, at.elsewhere]) {
    await page.goto(address);
    await expect.poll(async () => (await reader.painted()).toSorted()).toEqual([words.first, words.second].toSorted());
  }
  expect(await speeches(notebook)).toEqual([[at.first, at.second, at.elsewhere].toSorted()]);
});

test('in the panel beside page two, the notes of page one are where they are, none is lost', async ({
  page,
  reader,
  chromium,
}) => {
  await page.goto(at.first);
  await selectText(page, words.first);
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual([words.first]);
  await page.goto(at.second);
  const panel = await PanelPage.open(chromium, at.second);
  const card = panel.card(words.first);
  await expect(card.getByRole('link', { name: '在第 1 页' })).toHaveAttribute('href', at.first);
  await expect(panel.page.locator('.unplaced, .unplaced-line')).toHaveCount(0);
  await expect(panel.page.locator('.count-apart')).toHaveText('另有 1 条在别处');
});

test('an excerpt under another title is known by its text once the reader selects there', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto(at.elsewhere);
  await selectText(page, words.second);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([words.second]);
  await page.goto(at.renamed);
  await selectText(page, '学习参考');
  await expect.poll(() => reader.painted()).toEqual([words.second]);
  expect(await speeches(notebook)).toEqual([[at.elsewhere, at.renamed].toSorted()]);
});

test('a speech of which two fifths are the same is another', async ({ page, reader, notebook }) => {
  await page.goto(at.elsewhere);
  await selectText(page, words.first);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([words.first]);
  await page.goto(at.another);
  await selectText(page, words.another);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([words.first, words.another].toSorted());
  expect(await reader.painted()).toEqual([words.another]);
  expect(await speeches(notebook)).toEqual([[at.elsewhere], [at.another]]);
});
