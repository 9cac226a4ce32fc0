import { expect, test } from '../fixtures/reading-test.ts';
import { firstThemes, type FirstTheme } from '../fixtures/first-themes.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Keeping while reading, by mouse and by keys. Names of highlights: zj and the style of the theme (utils/highlighting/highlight-names.ts). */

/** The themes the toolbar offers first. */
const [FIRST, SECOND, THIRD] = firstThemes as [FirstTheme, FirstTheme, FirstTheme];
const PASSAGE = '干部心里装着谁，脚步就会迈向谁';

test.beforeEach(async ({ page }) => {
  await page.goto(addresses.people);
});

test('a passage is kept by the key H: painted, and in the notebook', async ({ page, reader, notebook }) => {
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('a passage is kept by the button', async ({ page, reader, notebook }) => {
  await selectText(page, PASSAGE);
  await reader.shadow.click({ tag: 'button', name: /^划线/ });
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
});

test('keys 1 to 3, and the buttons, keep under the themes that are shown, each in its own colour', async ({
  page,
  reader,
  notebook,
}) => {
  await selectText(page, '态度决定方向');
  await reader.toolbar();
  expect((await reader.shadow.names('button')).slice(0, 3)).toEqual(
    [FIRST, SECOND, THIRD].map(({ name }) => `划线，归入${name}`),
  );
  await reader.pressOnToolbar('3');
  await expect.poll(() => painted(page)).toEqual({ [THIRD.style]: ['态度决定方向'] });
  await reader.shadow.waitFor({ name: new RegExp(`已划线，归入 ${THIRD.name}`) });

  await selectText(page, '感情决定温度');
  await reader.shadow.click({ tag: 'button', name: `划线，归入${FIRST.name}` });
  await expect.poll(() => painted(page)).toEqual({ [THIRD.style]: ['态度决定方向'], [FIRST.style]: ['感情决定温度'] });
  expect((await notebook.notes()).map(({ themes }) => themes.length)).toEqual([1, 1]);
});

test('a passage across paragraphs and inline elements is kept whole', async ({ page, reader, notebook }) => {
  await selectText(page, '交出满意的答卷', '态度决定方向');
  await reader.pressOnToolbar('h');
  await expect
    .poll(async () => Object.values(await painted(page)).map((parts) => parts.map((part) => part.trim())))
    .toEqual([['交出满意的答卷。', '一、端正干的态度，把心贴近群众', '态度决定方向']]);
  expect((await notebook.quotes()).map((quote) => quote.replaceAll(/\s+/g, '|'))).toEqual([
    '交出满意的答卷。|一、端正干的态度，把心贴近群众|态度决定方向',
  ]);
});

test('a passage across line breaks, where there are no paragraphs, is kept whole', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto(addresses.breaks);
  await selectText(page, '交出满意的答卷', '态度决定方向');
  await reader.pressOnToolbar('h');
  await expect
    .poll(async () => (await reader.painted()).join('').replaceAll(/\s+/g, '|'))
    .toMatch(/^交出满意的答卷。\|?一、端正干的态度，把心贴近群众\|?态度决定方向$/);
  expect((await notebook.quotes()).map((quote) => quote.replaceAll(/\s+/g, '|'))).toEqual([
    '交出满意的答卷。|一、端正干的态度，把心贴近群众|态度决定方向',
  ]);
});

test('a selection made with Shift and the arrow keys can be kept, too', async ({ page, reader, notebook }) => {
  await selectText(page, '干部心里');
  await reader.pressOnToolbar('Escape');
  await page.keyboard.down('Shift');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight', { delay: 30 });
  await page.waitForFunction(() => getSelection()?.toString() === '干部心里装着谁');
  await page.keyboard.up('Shift');
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual(['干部心里装着谁']);
});

test('undo takes the highlight and the note away: by Z, and by the button', async ({ page, reader, notebook }) => {
  for (const undo of [() => page.keyboard.press('z'), () => reader.shadow.click({ tag: 'button', name: /^撤销/ })]) {
    await selectText(page, PASSAGE);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
    await reader.shadow.waitFor({ tag: 'button', name: /^撤销/ });
    await undo();
    await expect.poll(() => painted(page)).toEqual({});
    await reader.shadow.waitFor({ name: '已撤销' });
    expect(await notebook.quotes()).toEqual([]);
  }
});

test('Escape puts the toolbar away and keeps the selection; the next selection brings it again', async ({
  page,
  reader,
  notebook,
}) => {
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('Escape');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(PASSAGE);
  await page.keyboard.press('h');
  await selectText(page, '态度决定方向');
  await reader.toolbar();
  expect(await notebook.quotes()).toEqual([]);
});

test('a click beside the selection puts the toolbar away; keys then belong to the page', async ({
  page,
  reader,
  notebook,
}) => {
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.mouse.click(5, 400);
  await reader.shadow.waitUntilGone({ tag: 'div', name: '划线工具' });
  for (const key of ['h', '1', '0', 'n', 'z']) await page.keyboard.press(key);
  await selectText(page, '态度决定方向');
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual(['态度决定方向']);
});

test('no key acts with a modifier', async ({ page, reader, notebook }) => {
  await selectText(page, PASSAGE);
  await reader.toolbar();
  for (const key of ['Control+h', 'Alt+h', 'Meta+h', 'Control+1', 'Alt+n', 'Alt+0']) {
    await page.keyboard.press(key);
    // Ctrl+H opens the browser's own history in a window, not in a test.
    await page.bringToFront();
  }
  await reader.toolbar();
  expect(await reader.shadow.shows({ tag: 'input' })).toBe(false);
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.notes().then(({ length }) => length)).toBe(1);
});

for (const field of [
  '<input id="field">',
  '<textarea id="field"></textarea>',
  '<p id="field" contenteditable="true">写</p>',
]) {
  test(`no key acts while the reader types into ${field.replaceAll(/ id="field"|<\/.*/g, '')}`, async ({
    page,
    reader,
    notebook,
    serve,
  }) => {
    const address = `${addresses.elsewhere.replace('lanxi-daily.test', 'www.people.com.cn')}?field`;
    serve(
      address,
      `<!DOCTYPE html><meta charset="utf-8"><title>编者的话</title><body><p>${PASSAGE}。先写下来，再慢慢想。</p>${field}`,
    );
    await page.goto(address);
    await selectText(page, PASSAGE);
    await reader.toolbar();
    await page.locator('#field').focus();
    await page.keyboard.type('h1n0');
    expect(await page.locator('#field').evaluate((at) => ('value' in at ? at.value : at.textContent))).toContain(
      'h1n0',
    );
    expect(await notebook.notes()).toEqual([]);
    expect(await painted(page)).toEqual({});
  });
}

test('two notes on the same words: both lines are there, and the words they share have a ground of their own', async ({
  page,
  reader,
}) => {
  await selectText(page, '干部心里装着谁，脚步就会迈向谁');
  await reader.pressOnToolbar('1');
  await expect.poll(() => painted(page)).toHaveProperty(FIRST.style);
  await selectText(page, '脚步就会迈向谁。改进作风');
  await reader.pressOnToolbar('h');
  await expect
    .poll(() => painted(page))
    .toEqual({
      [FIRST.style]: [PASSAGE],
      zj0: ['。改进作风'],
      zjs: ['脚步就会迈向谁'],
      zj0l: ['脚步就会迈向谁'],
    });
});
