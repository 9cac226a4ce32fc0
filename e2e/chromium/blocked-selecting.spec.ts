import { blockedPage, LABEL, PASSAGE } from '../fixtures/blocked-page.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

/* Pages that want nobody to select or copy. Reading them with a marker is nobody's harm. */

const LISTED = 'http://www.gmw.cn/blocked.htm';
const withoutPresses = blockedPage.replace(/document\.onmousedown[^\n]*/, '');
const selected = (page: { evaluate: (work: () => string) => Promise<string> }): Promise<string> =>
  page.evaluate(() => getSelection()?.toString() ?? '');

test('user-select: none and a stopped selectstart: the first drag selects, and H keeps', async ({
  page,
  reader,
  notebook,
  serve,
}) => {
  serve(LISTED, withoutPresses);
  await page.goto(LISTED);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  expect((await notebook.notes()).map(({ quote }) => quote)).toEqual([PASSAGE]);
});

test('presses on text prevented too: seen once, then the page no longer hears them', async ({
  page,
  reader,
  serve,
}) => {
  serve(LISTED, blockedPage);
  await page.goto(LISTED);
  await selectText(page, PASSAGE);
  expect(await selected(page)).toBe('');
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
});

test('controls and what can be dragged stay the page’s: not selectable, and heard', async ({ page, serve }) => {
  serve(LISTED, blockedPage);
  await page.goto(LISTED);
  const style = (selector: string): Promise<string> =>
    page.evaluate((each) => getComputedStyle(document.querySelector(each)!).userSelect, selector);
  expect([await style('p'), await style('.deep span'), await style('body')]).toEqual(['text', 'text', 'text']);
  expect([await style('#press'), await style('#press span'), await style('#drag'), await style('#drag span')]).toEqual([
    'none',
    'none',
    'none',
    'none',
  ]);
  // Seen to prevent a press on prose, and now on controls.
  await selectText(page, PASSAGE);
  await page.evaluate('heard = []');
  await page.click('#press span');
  await page.click('#drag span');
  await page.click('.deep span');
  expect(await page.evaluate('heard')).toEqual(['span', 'span']);
  await selectText(page, LABEL);
  expect(await selected(page)).toBe('');
});

test('a page that prevents nothing hears every press', async ({ page, serve }) => {
  serve(
    LISTED,
    withoutPresses.replace(
      '</script>',
      'var heard = []; onmousedown = (e) => void heard.push(e.target.localName)</script>',
    ),
  );
  await page.goto(LISTED);
  await selectText(page, PASSAGE);
  await page.click('.deep span');
  expect(await page.evaluate('heard.filter((name) => name === "span").length')).toBe(2);
});

test('inline styles, important, on a page where the reader was called', async ({ page, reader, serve }) => {
  const inline = withoutPresses.replace('<span>古人', '<span style="user-select: none !important">古人');
  serve(LISTED, inline);
  await page.goto(LISTED);
  // Any selection calls the reader, and with it the style sheet that outdoes the element's own.
  await selectText(page, '说的是读书要有恒心');
  await reader.toolbar();
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.querySelector('.deep span')!).userSelect))
    .toBe('text');
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
});
