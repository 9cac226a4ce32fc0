import { hashSite as site, hashSiteWords as words } from '../fixtures/hash-site.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

test('what is kept on one route is not on another, and is painted again on its own', async ({
  page,
  reader,
  notebook,
  serve,
}) => {
  serve(site.address, site.html);
  const goTo = (address: string): Promise<void> =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(address).hash);
  await page.goto(site.first);
  await selectText(page, words.shared);
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual([words.shared]);

  await goTo(site.second);
  await expect.poll(() => reader.painted()).toEqual([]);
  await selectText(page, words.second);
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual([words.second]);
  const keptAt = new Map((await notebook.speeches()).map(({ title, urls }) => [title, urls]));
  expect(keptAt).toEqual(
    new Map([
      ['在渡口读书会上的讲话', [site.first]],
      ['在山村夜校里的讲话', [site.second]],
    ]),
  );

  await goTo(site.first);
  await expect.poll(() => reader.painted()).toEqual([words.shared]);
  await page.reload();
  await expect.poll(() => reader.painted()).toEqual([words.shared]);
});
