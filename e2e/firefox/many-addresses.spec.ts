import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { articleAddresses as at, articleWords as words, splitArticle } from '../fixtures/split-article.ts';

test('what is kept from both pages of an article is there on each, the mobile page and another site', async ({
  tab,
  reader,
  notebook,
  serve,
}) => {
  for (const [address, html] of Object.entries(splitArticle())) serve(address, html);
  const painted = async (): Promise<string[]> =>
    Object.values(await paintedInFirefox(tab))
      .flat()
      .toSorted();
  const both = [words.first, words.second].toSorted();

  await tab.goto(at.first);
  await selectInFirefox(tab, words.first);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([words.first]);
  await tab.goto(at.second);
  await selectInFirefox(tab, words.second);
  await reader.pressOnToolbar('h');
  await expect.poll(async () => (await notebook.quotes()).toSorted()).toEqual(both);
  expect(await painted()).toEqual([words.second]);
  const speeches = (await notebook.table('speeches')) as { parts?: { page: number }[] }[];
  expect(speeches.map(({ parts }) => parts?.map((part) => part.page))).toEqual([[1, 2]]);

  for (const address of [at.mobile, at.elsewhere]) {
    await tab.goto(address);
    await expect.poll(painted).toEqual(both);
  }
});
