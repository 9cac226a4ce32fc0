import { blockedPage, PASSAGE } from '../fixtures/blocked-page.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox as painted } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';

const LISTED = 'http://www.gmw.cn/blocked.htm';

test('user-select: none and a stopped selectstart: the first drag selects, and H keeps', async ({
  tab,
  reader,
  notebook,
  serve,
}) => {
  serve(LISTED, blockedPage.replace(/document\.onmousedown[^\n]*/, ''));
  await tab.goto(LISTED);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(tab)).toEqual({ zj0: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
});

test('presses on text prevented too: the second drag selects', async ({ tab, reader, serve }) => {
  serve(LISTED, blockedPage);
  await tab.goto(LISTED);
  await selectInFirefox(tab, PASSAGE);
  expect(await tab.evaluate(() => getSelection()?.toString())).toBe('');
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(tab)).toEqual({ zj0: [PASSAGE] });
});
