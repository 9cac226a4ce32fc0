import { expect, test } from '../fixtures/firefox-test.ts';
import { firstThemes, type FirstTheme } from '../fixtures/first-themes.ts';
import { untilTrue } from '../fixtures/launch-firefox.ts';
import { paintedInFirefox as painted } from '../fixtures/painted-in-firefox.ts';
import { clickInFirefox, selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Keeping while reading, in Firefox. Names of highlights: zj and the style of the theme (utils/highlighting/highlight-names.ts). */

/** The themes the toolbar offers first. */
const [FIRST, SECOND] = firstThemes as [FirstTheme, FirstTheme];
const PASSAGE = '干部心里装着谁，脚步就会迈向谁';
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };
const FIELD = { tag: 'textarea' };

test.describe('on a page of a listed site', () => {
  test.beforeEach(({ tab }) => tab.goto(addresses.people));

  test('kept by H: painted, in the notebook, and painted again after a reload', async ({ tab, reader, notebook }) => {
    await selectInFirefox(tab, PASSAGE);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(tab)).toEqual({ zj0: [PASSAGE] });
    expect(await notebook.quotes()).toEqual([PASSAGE]);
    expect(await tab.evaluate(() => getSelection()?.toString())).toBe('');
    await tab.reload();
    await expect.poll(() => painted(tab)).toEqual({ zj0: [PASSAGE] });
  });

  test('kept by the button', async ({ tab, reader, notebook }) => {
    await selectInFirefox(tab, PASSAGE);
    await reader.shadow.click({ tag: 'button', name: /^划线/ });
    await expect.poll(() => painted(tab)).toEqual({ zj0: [PASSAGE] });
    expect(await notebook.quotes()).toEqual([PASSAGE]);
  });

  test('kept under a theme: by its key, by its button, and by its name', async ({ tab, reader, notebook }) => {
    await selectInFirefox(tab, '态度决定方向');
    await reader.pressOnToolbar('1');
    await expect.poll(() => painted(tab)).toEqual({ [FIRST.style]: ['态度决定方向'] });
    await reader.shadow.waitFor({ name: new RegExp(`已划线，归入 ${FIRST.name}`) });

    await selectInFirefox(tab, '感情决定温度');
    await reader.shadow.click({ tag: 'button', name: `划线，归入${SECOND.name}` });
    await expect.poll(() => painted(tab)).toHaveProperty(SECOND.style);

    await selectInFirefox(tab, '学一次有一次的收获');
    await reader.toolbar();
    await tab.keyboard.press('0');
    await reader.shadow.waitFor({ tag: 'input' });
    await tab.keyboard.type('读有所得');
    await tab.keyboard.press('Enter');
    await reader.shadow.waitFor({ name: /已划线，归入 读有所得/ });
    await expect.poll(async () => Object.values(await painted(tab)).flat()).toContain('学一次有一次的收获');
    expect((await notebook.notes()).map(({ themes }) => themes.length)).toEqual([1, 1, 1]);
  });

  test('a passage across paragraphs and inline elements is kept whole', async ({ tab, reader, notebook }) => {
    await selectInFirefox(tab, '交出满意的答卷', '态度决定方向');
    await reader.pressOnToolbar('h');
    await expect
      .poll(async () => Object.values(await painted(tab)).map((parts) => parts.map((part) => part.trim())))
      .toEqual([['交出满意的答卷。', '一、端正干的态度，把心贴近群众', '态度决定方向']]);
    expect((await notebook.quotes()).map((quote) => quote.replaceAll(/\s+/g, '|'))).toEqual([
      '交出满意的答卷。|一、端正干的态度，把心贴近群众|态度决定方向',
    ]);
  });

  test('a selection made with Shift and the arrow keys can be kept, too', async ({ tab, reader, notebook }) => {
    await selectInFirefox(tab, '干部心里');
    await tab.keyboard.down('Shift');
    for (let i = 0; i < 3; i++) await tab.keyboard.press('ArrowRight');
    await tab.keyboard.up('Shift');
    await untilTrue(tab, () => getSelection()?.toString() === '干部心里装着谁');
    await reader.pressOnToolbar('h');
    await expect.poll(() => notebook.quotes()).toEqual(['干部心里装着谁']);
  });

  test('undo takes the highlight and the note away: by Z, and by the button', async ({ tab, reader, notebook }) => {
    for (const undo of [() => tab.keyboard.press('z'), () => reader.shadow.click({ tag: 'button', name: /^撤销/ })]) {
      await selectInFirefox(tab, PASSAGE);
      await reader.pressOnToolbar('h');
      await expect.poll(() => painted(tab)).toEqual({ zj0: [PASSAGE] });
      await reader.shadow.waitFor({ tag: 'button', name: /^撤销/ });
      await undo();
      await expect.poll(() => painted(tab)).toEqual({});
      await reader.shadow.waitFor({ name: '已撤销' });
      expect(await notebook.quotes()).toEqual([]);
    }
  });

  test('no key acts with a modifier; Escape puts the toolbar away and keeps the selection', async ({
    tab,
    reader,
    notebook,
  }) => {
    await selectInFirefox(tab, PASSAGE);
    await reader.toolbar();
    for (const modifier of ['Shift', 'Meta'] as const) {
      await tab.keyboard.down(modifier);
      for (const key of ['n', '1', '0'] as const) await tab.keyboard.press(key);
      await tab.keyboard.up(modifier);
    }
    await reader.toolbar();
    expect(await reader.shadow.shows({ tag: 'input' })).toBe(false);
    await reader.pressOnToolbar('Escape');
    expect(await tab.evaluate(() => getSelection()?.toString())).toBe(PASSAGE);
    await tab.keyboard.press('h');
    await selectInFirefox(tab, '态度决定方向');
    await reader.toolbar();
    expect(await notebook.notes()).toEqual([]);
  });

  test('N keeps and opens the field; a thought with two lines is saved by Ctrl+Enter', async ({
    tab,
    reader,
    notebook,
  }) => {
    await selectInFirefox(tab, PASSAGE);
    await reader.keepAndOpenField();
    expect(await notebook.quotes()).toEqual([PASSAGE]);
    await tab.keyboard.type('先把心放下去。');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('再把事做起来。');
    await reader.saveByKeys();
    await reader.shadow.waitUntilGone(FIELD);
    await reader.shadow.waitFor({ name: /^感悟已保存/ });
    expect((await notebook.notes()).map(({ thought }) => thought)).toEqual(['先把心放下去。\n再把事做起来。']);
  });

  test('the button saves a thought, and so does Escape; the other button leaves it as it was', async ({
    tab,
    reader,
    notebook,
  }) => {
    const thoughts = async (): Promise<string[]> => (await notebook.notes()).map(({ thought }) => thought);
    await selectInFirefox(tab, PASSAGE);
    await reader.keepAndOpenField();
    await tab.keyboard.type('不要了');
    await reader.shadow.click({ tag: 'button', name: '取消' });
    await reader.shadow.waitUntilGone(FIELD);
    expect(await thoughts()).toEqual(['']);
    await reader.shadow.click({ tag: 'button', name: '这句话让你想到了什么？' });
    await reader.shadow.waitFor(FIELD);
    await tab.keyboard.type('先把心放下去。');
    await reader.shadow.click({ tag: 'button', name: '保存' });
    await expect.poll(thoughts).toEqual(['先把心放下去。']);
    await reader.shadow.click({ tag: 'button', name: '先把心放下去。' });
    await reader.shadow.waitFor(FIELD);
    await tab.keyboard.type('再动手。');
    await tab.keyboard.press('Escape');
    await reader.shadow.waitUntilGone(FIELD);
    expect(await thoughts()).toEqual(['先把心放下去。再动手。']);
  });

  test('a thought that is being written is saved when the page goes', async ({ tab, reader, notebook }) => {
    await selectInFirefox(tab, PASSAGE);
    await reader.keepAndOpenField();
    await tab.keyboard.type('写到一半');
    await tab.reload();
    await expect.poll(async () => (await notebook.notes()).map(({ thought }) => thought)).toEqual(['写到一半']);
  });

  test('a click on a highlight opens its card; there the theme is changed, and the note removed, both with undo', async ({
    tab,
    reader,
    notebook,
  }) => {
    await selectInFirefox(tab, PASSAGE);
    await reader.pressOnToolbar('1');
    await expect.poll(() => painted(tab)).toEqual({ [FIRST.style]: [PASSAGE] });
    await clickInFirefox(tab, '干部心里');
    await reader.shadow.waitFor(CARD);
    await expect.poll(() => painted(tab)).toEqual({ [FIRST.style]: [PASSAGE], zja: [PASSAGE] });

    await reader.shadow.click({ tag: 'button', name: /^换主题/ });
    await reader.shadow.waitFor({ tag: 'input' });
    await tab.keyboard.type('改革');
    await tab.keyboard.press('Enter');
    await expect.poll(() => painted(tab)).toEqual({ zj3: [PASSAGE], zja: [PASSAGE] });
    await reader.shadow.waitFor({ name: /已归入 改革创新/ });
    await tab.keyboard.press('z');
    await expect.poll(() => painted(tab)).toEqual({ [FIRST.style]: [PASSAGE], zja: [PASSAGE] });

    await reader.shadow.click({ tag: 'button', name: '删除（可撤销）' });
    await reader.shadow.waitUntilGone(CARD);
    await expect.poll(() => painted(tab)).toEqual({});
    expect(await notebook.notes()).toEqual([]);
    await reader.shadow.click({ tag: 'button', name: /^撤销/ });
    await expect.poll(() => painted(tab)).toEqual({ [FIRST.style]: [PASSAGE] });
  });

  test('the page stays itself: nothing of it is added to, split or moved', async ({ tab, reader }) => {
    const before = await tab.evaluate(() => document.body.innerHTML);
    await selectInFirefox(tab, PASSAGE);
    await reader.pressOnToolbar('2');
    await expect.poll(() => painted(tab)).toEqual({ [SECOND.style]: [PASSAGE] });
    expect(await tab.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('zhaji-reader');
  });
});

for (const name of ['xinhua', 'government', 'wechat', 'breaks', 'gb2312'] as const) {
  test(
    `on ${name}: kept across lines, and painted again after a reload`,
    { tag: name === 'wechat' || name === 'gb2312' ? [] : '@long' },
    async ({ tab, reader }) => {
      const parts = async (): Promise<string> =>
        Object.values(await painted(tab))
          .flat()
          .join('')
          .replaceAll(/\s/g, '');
      await tab.goto(addresses[name]);
      // One of them hides its text at first.
      await untilTrue(tab, () => document.body.innerText.includes('保证实实在在的成效'));
      await selectInFirefox(tab, '保证实实在在的成效。', '文山会海里泡不出好作风。');
      await reader.pressOnToolbar('1');
      const whole = '保证实实在在的成效。一要把基层负担减下来。文山会海里泡不出好作风。';
      await expect.poll(parts).toBe(whole);
      await tab.reload();
      await expect.poll(parts).toBe(whole);
    },
  );
}

test('kept in an iframe, painted in the iframe', { tag: '@long' }, async ({ tab, notebook }) => {
  await tab.goto(addresses.framed);
  const frame = await tab.waitForFrame((candidate) => candidate.url().endsWith('body.html'));
  await untilTrue(frame, () => document.readyState === 'complete');
  await selectInFirefox(frame, '一分部署，九分落实。');
  await untilTrue(frame, () => document.documentElement.lastElementChild?.localName === 'zhaji-reader');
  await tab.keyboard.press('h');
  await expect.poll(() => painted(frame)).toEqual({ zj0: ['一分部署，九分落实。'] });
  expect(await notebook.quotes()).toEqual(['一分部署，九分落实。']);
});

for (const field of [
  '<input id="field">',
  '<textarea id="field"></textarea>',
  '<p id="field" contenteditable="true">写</p>',
]) {
  test(`no key acts while the reader types into ${field.replaceAll(/ id="field"|<\/.*/g, '')}`, async ({
    tab,
    reader,
    notebook,
    serve,
  }) => {
    const address = 'http://www.people.com.cn/n1/2026/0424/c1-40700001.html';
    serve(
      address,
      `<!DOCTYPE html><meta charset="utf-8"><title>编者的话</title><body><p>${PASSAGE}。先写下来，再慢慢想。</p>${field}`,
    );
    await tab.goto(address);
    await selectInFirefox(tab, PASSAGE);
    await reader.toolbar();
    await tab.focus('#field');
    await tab.keyboard.type('h1n0');
    const typed = await tab.$eval('#field', (at) => ('value' in at ? String(at.value) : at.textContent));
    expect(typed).toContain('h1n0');
    expect(await notebook.notes()).toEqual([]);
    expect(await painted(tab)).toEqual({});
  });
}
