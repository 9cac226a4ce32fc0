import { expect, test } from '../fixtures/firefox-test.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { speechPageBytes } from '../fixtures/speech-pages.ts';

/* What is read of a page in Firefox, whose scripts see a page through wrappers. */

test('the last resort is brought where nothing tells the speech from what readers say below it', async ({
  serve,
  tab,
  reader,
  notebook,
}) => {
  const url = 'http://www.chinanews.com.cn/gn/2026/04-25/10200002.shtml';
  serve(url, { body: speechPageBytes('much-around'), type: 'text/html' });
  await tab.goto(url);
  await selectInFirefox(tab, '路不在纸上，就在脚下。');
  await reader.pressOnToolbar('h');
  await expect
    .poll(async () => (await notebook.speeches()).map(({ title, paragraphs }) => [title, paragraphs.length]))
    .toEqual([['把桥修到家门口', 8]]);
});
