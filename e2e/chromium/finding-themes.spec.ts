import { firstThemes } from '../fixtures/first-themes.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* 0 on the toolbar: a theme is found by typing, or made. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';
const FINDER = { tag: 'input' };

test.beforeEach(async ({ page, reader }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.keyboard.press('0');
  await reader.shadow.waitFor(FINDER);
});

test('a theme is found by a part of its name, and Enter keeps under it', async ({ page, reader, notebook }) => {
  await page.keyboard.type('改革');
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /已划线，归入 改革创新/ });
  await expect.poll(() => painted(page)).toEqual({ zj3: [PASSAGE] });
  expect(await notebook.themeNames()).toHaveLength(firstThemes.length);
});

test('the arrow keys choose among the themes', async ({ page, reader }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /已划线，归入 政治建设/ });
  await expect.poll(() => painted(page)).toEqual({ zj2: [PASSAGE] });
});

test('a name that is new becomes a theme with the colour that is used least', async ({ page, reader, notebook }) => {
  await page.keyboard.type('青年干部');
  await reader.shadow.waitFor({ tag: 'li', name: '新主题“青年干部”' });
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /已划线，归入 青年干部/ });
  expect(await notebook.themeNames()).toContain('青年干部');
  // Twenty-eight themes in ten colours: the ninth and tenth are used once less.
  await expect.poll(() => painted(page)).toEqual({ zj9: [PASSAGE] });
});

test('a theme is chosen with the mouse', async ({ page, reader }) => {
  await reader.shadow.click({ tag: 'li', name: '改革创新' });
  await expect.poll(() => painted(page)).toEqual({ zj3: [PASSAGE] });
});

test('Enter that ends the composition of an input method chooses nothing; the next one does', async ({
  page,
  reader,
  notebook,
}) => {
  const session = await page.context().newCDPSession(page);
  for (const text of ['d', 'diao', '调', '调研']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  // What an input method leaves of the key: 229, and the browser knows that a composition is under way.
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: '调研笔记' });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
  await reader.shadow.waitFor({ tag: 'li', name: '新主题“调研笔记”' });
  expect(await notebook.notes()).toEqual([]);
  await reader.shadow.waitFor(FINDER);

  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /已划线，归入 调研笔记/ });
  expect(await notebook.themeNames()).toContain('调研笔记');
  expect(await notebook.notes()).toHaveLength(1);
});

test('an Enter that only says it is composing chooses nothing', async ({ page, reader, notebook }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '调查', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press('Enter');
  // What is composed in the end is what the next Enter keeps under.
  await session.send('Input.insertText', { text: '调查笔记' });
  await reader.shadow.waitFor({ tag: 'li', name: '新主题“调查笔记”' });
  expect(await notebook.notes()).toEqual([]);
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /已划线，归入 调查笔记/ });
  expect(await notebook.notes()).toHaveLength(1);
  expect(await notebook.themeNames()).toHaveLength(firstThemes.length + 1);
});

test('Escape goes back to the toolbar, with the passage still selected; once more puts it away', async ({
  page,
  reader,
  notebook,
}) => {
  await page.keyboard.type('青年');
  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone(FINDER);
  await reader.toolbar();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
});

test('the keys of the toolbar are letters while a name is typed', async ({ page, reader, notebook }) => {
  await page.keyboard.type('h10n3z');
  await reader.shadow.waitFor({ tag: 'li', name: '新主题“h10n3z”' });
  expect(await notebook.notes()).toEqual([]);
});
