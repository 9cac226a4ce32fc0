import { expect, test } from '../fixtures/firefox-test.ts';
import { hashSite as site, hashSiteWords as words } from '../fixtures/hash-site.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';

test('what is kept on one route is not on another, and is painted again on its own', async ({
  tab,
  reader,
  notebook,
  serve,
}) => {
  serve(site.address, site.html);
  const goTo = (address: string): Promise<void> =>
    tab.evaluate((hash) => {
      location.hash = hash;
    }, new URL(address).hash);
  await tab.goto(site.first);
  await selectInFirefox(tab, words.shared);
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [words.shared] });
  await goTo(site.second);
  await expect.poll(() => paintedInFirefox(tab)).toEqual({});
  await selectInFirefox(tab, words.second);
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [words.second] });
  expect(await notebook.table('speeches')).toHaveLength(2);
  await goTo(site.first);
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [words.shared] });
});
