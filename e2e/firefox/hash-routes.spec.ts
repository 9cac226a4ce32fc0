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

test('without a loading page: an address that changes under the reader is looked at anew', async ({
  tab,
  reader,
  serve,
}) => {
  const text = '<h1>在实干中答题</h1><p>干部心里装着谁，脚步就会迈向谁。改进作风，首先要解决的是为谁干的问题。</p>';
  const article = 'http://cpc.people.com.cn/n1/2026/0503/c64094-40707004.html';
  const around = 'http://cpc.people.com.cn/';
  const whole = (body: string): string =>
    `<!DOCTYPE html><meta charset="utf-8"><title>在实干中答题</title><body>${body}`;
  serve(article, whole(text));
  serve(around, whole('<p>目录</p>'));
  await tab.goto(article);
  await selectInFirefox(tab, '脚步就会迈向谁');
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: ['脚步就会迈向谁'] });
  await tab.goto(around);
  await tab.evaluate(
    (address, text) => {
      history.pushState({}, '', address);
      document.body.innerHTML = text;
    },
    article,
    text,
  );
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: ['脚步就会迈向谁'] });
});
