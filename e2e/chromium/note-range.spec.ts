import type { Page } from '@playwright/test';
import { clickWords } from '../fixtures/click-words.ts';
import { edgeOfWords } from '../fixtures/edge-of-words.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* The range of a note: its ends drawn elsewhere by pointer and by keys, as one action, taken back and done again. */

const PASSAGE = '老路走不到新地方。';
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };
const END = { tag: 'div', name: '终点' };
const START = { tag: 'div', name: '起点' };
const drawn = async (page: Page): Promise<string | undefined> => (await painted(page))['zj0']?.join('');

test.beforeEach(async ({ page, reader }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => drawn(page)).toBe(PASSAGE);
  await clickWords(page, PASSAGE);
  await reader.shadow.waitFor(CARD);
});

/** Draws a handle until its end of the passage is at the end, or the beginning, of these words; lets go. */
async function drawTo(page: Page, handle: { x: number; y: number }, from: [string, 'start' | 'end'], to: typeof from) {
  const was = await edgeOfWords(page, ...from);
  const wanted = await edgeOfWords(page, ...to);
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x + wanted.x - was.x, handle.y + wanted.y - was.y, { steps: 6 });
}

test('the end is drawn onto other words, shown as it goes, and saved when let go', async ({
  page,
  reader,
  notebook,
}) => {
  const longer = `${PASSAGE}要鼓励基层大胆试、大胆闯`;
  await drawTo(page, await reader.shadow.waitFor(END), [PASSAGE, 'end'], ['大胆试、大胆闯', 'end']);
  await expect.poll(() => drawn(page)).toBe(longer);
  // Said, too: whoever hears the page does not see the paint.
  await reader.shadow.waitFor({ tag: 'span', name: '到“要鼓励基层大胆试、大胆闯”止' });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
  await page.mouse.up();
  await reader.shadow.waitFor({ name: /^已改范围/ });
  const [note] = await notebook.notes();
  expect([note?.quote, note?.anchor.exact]).toEqual([longer, longer]);
  expect(note?.section.at(-1)).toMatch(/练改革创新的本领/);
  await page.reload();
  await expect.poll(() => drawn(page)).toBe(longer);
});

/* What a new user does: takes the dot and puts the pointer onto the words. */
for (const [which, knob, words, quote] of [
  ['end', END, '鼓励基层', /^老路走不到新地方。要鼓励基层$/],
  ['end', END, '走不到', /^老路走不到$/],
  ['end', END, '变成等半天', /^老路走不到新地方。要鼓励.*把等三天变成等半天$/],
  ['start', START, '新地方', /^新地方。$/],
  ['start', START, '改革创新的本领', /^改革创新的本领。老路走不到新地方。$/],
  ['start', START, '写成永远的进度', /^写成永远的进度。\s*三要练改革创新的本领。老路走不到新地方。$/],
] as const)
  test(
    `the ${which} is put onto “${words}” by the pointer: what it points at counts`,
    { tag: words === '鼓励基层' || words === '新地方' ? [] : '@long' },
    async ({ page, reader, notebook }) => {
      const { x, y } = await edgeOfWords(page, words, which);
      const handle = await reader.shadow.waitFor(knob);
      await page.mouse.move(handle.x, handle.y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 8 });
      await page.mouse.up();
      await expect.poll(() => notebook.quotes()).toEqual([expect.stringMatching(quote)]);
    },
  );

test('the start is drawn, too, and never past the end', async ({ page, reader, notebook }) => {
  const shorter = '新地方。';
  await drawTo(page, await reader.shadow.waitFor(START), [PASSAGE, 'start'], [shorter, 'start']);
  await page.mouse.up();
  await expect.poll(() => notebook.quotes()).toEqual([shorter]);
  await reader.shadow.waitFor({ name: /^已改范围/ });
  await drawTo(page, await reader.shadow.waitFor(START), [shorter, 'start'], ['大胆试、大胆闯', 'end']);
  await page.mouse.up();
  // The full stop alone would be no passage: one word is left before it.
  await expect.poll(() => notebook.quotes()).toEqual(['方。']);
});

test('Escape while an end is drawn puts it back', async ({ page, reader, notebook }) => {
  await drawTo(page, await reader.shadow.waitFor(END), [PASSAGE, 'end'], ['大胆试、大胆闯', 'end']);
  await expect.poll(() => drawn(page)).not.toBe(PASSAGE);
  await page.keyboard.press('Escape');
  expect(await drawn(page)).toBe(PASSAGE);
  await page.mouse.move(300, 300);
  await page.mouse.up();
  expect(await drawn(page)).toBe(PASSAGE);
  await reader.shadow.waitFor(CARD);
  expect(await notebook.quotes()).toEqual([PASSAGE]);
});

test('a page that changes under the hand: nothing is saved that was not seen', async ({ page, reader, notebook }) => {
  await drawTo(page, await reader.shadow.waitFor(END), [PASSAGE, 'end'], ['大胆试、大胆闯', 'end']);
  await expect.poll(() => drawn(page)).not.toBe(PASSAGE);
  await page.getByText(PASSAGE).evaluate((paragraph) => paragraph.prepend('编者插了一句话。'));
  await expect.poll(() => drawn(page)).toBe(PASSAGE);
  await page.mouse.up();
  await reader.shadow.waitFor({ name: /^页面刚刚变了/ });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
});

test('Shift and arrows move the end, by character and by clause; a burst is one action', async ({
  page,
  reader,
  notebook,
}) => {
  // Without a look in between: on a busy machine that could last longer than a burst's pause.
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const longer = '老路走不到新地方。要鼓励基层大胆试、大';
  expect(await drawn(page)).toBe(longer);
  await reader.shadow.waitFor({ name: /^已改范围/ });
  expect(await notebook.quotes()).toEqual([longer]);

  // Taken back by Z, done again by Z, taken back by the button: as one.
  await page.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已撤销' });
  await expect.poll(() => drawn(page)).toBe(PASSAGE);
  expect((await notebook.notes())[0]?.anchor.exact).toBe(PASSAGE);
  await page.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已重做' });
  await expect.poll(() => drawn(page)).toBe(longer);
  await reader.shadow.click({ tag: 'button', name: /^撤销/ });
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
});

test('Z while an end is being moved puts it back, and takes nothing older back', async ({ page, notebook }) => {
  // The message of keeping is still up: it must go, for its Z means another action.
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => drawn(page)).toBe('老路走不到新地方');
  await page.keyboard.press('z');
  await expect.poll(() => drawn(page)).toBe(PASSAGE);
  // Longer than a burst: nothing of it is saved later either.
  await page.waitForTimeout(1_200);
  expect(await notebook.quotes()).toEqual([PASSAGE]);
  expect(await drawn(page)).toBe(PASSAGE);
});

test('a handle takes the focus, says where it is, and is moved by arrows', async ({ page, reader, notebook }) => {
  await page.keyboard.press('Tab');
  for (let stop = 0; stop < 30 && !(await reader.shadow.focused()).startsWith('起点'); stop++)
    await page.keyboard.press('Tab');
  expect(await reader.shadow.focused()).toBe('起点 从“老路走不到新地方。”起');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await reader.shadow.focused()).toBe('起点 从“走不到新地方。”起');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  expect(await reader.shadow.focused()).toBe('终点 到“老路走不到新地方”止');
  // Longer than a burst: it is saved when the handle is left, not before.
  await page.waitForTimeout(1_200);
  expect(await notebook.quotes()).toEqual([PASSAGE]);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => notebook.quotes()).toEqual(['老路走不到新地方']);
  await reader.shadow.waitFor({ name: /^已改范围/ });
});

test('what arrows did to a handle Escape takes back, and the card stays', async ({ page, reader, notebook }) => {
  for (let stop = 0; stop < 30 && !(await reader.shadow.focused()).startsWith('起点'); stop++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await drawn(page)).toBe('路走不到新地方。');
  await page.waitForTimeout(1_200);
  await page.keyboard.press('Escape');
  expect(await drawn(page)).toBe(PASSAGE);
  await reader.shadow.waitFor(CARD);
  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone(CARD);
  expect(await notebook.quotes()).toEqual([PASSAGE]);
});

test('closing the card saves what was just moved', async ({ page, reader, notebook }) => {
  await page.keyboard.press('Shift+ArrowLeft');
  await reader.shadow.click({ tag: 'button', name: '关闭' });
  await expect.poll(() => notebook.quotes()).toEqual(['老路走不到新地方']);
});

test('keeping, recolouring and removing are taken back and done again', async ({ page, reader, notebook }) => {
  await reader.shadow.click({ tag: 'button', name: '删除（可撤销）' });
  await reader.shadow.waitFor({ name: /^已删除/ });
  for (const [said, quotes] of [
    ['已撤销', [PASSAGE]],
    ['已重做', []],
    ['已撤销', [PASSAGE]],
  ] as const) {
    await page.keyboard.press('z');
    await reader.shadow.waitFor({ name: said });
    expect(await notebook.quotes()).toEqual(quotes);
  }

  await clickWords(page, PASSAGE);
  await reader.shadow.click({ tag: 'button', name: '归入主题' });
  await reader.shadow.waitFor({ tag: 'input' });
  await page.keyboard.type('改革');
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /^已归入 改革创新/ });
  await page.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已撤销' });
  expect(Object.keys(await painted(page))).toContain('zj0');
  await page.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已重做' });
  expect(Object.keys(await painted(page))).toContain('zj3');
  await page.keyboard.press('Escape');

  await selectText(page, '在急事面前伸手');
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  for (const [said, count] of [
    ['已撤销', 1],
    ['已重做', 2],
  ] as const) {
    await page.keyboard.press('z');
    await reader.shadow.waitFor({ name: said });
    expect(await notebook.notes()).toHaveLength(count);
  }
});

test('a finger draws an end, too, and the page does not scroll meanwhile', async ({ page, reader, notebook }) => {
  const handle = await reader.shadow.waitFor(END);
  const was = await edgeOfWords(page, PASSAGE, 'end');
  const wanted = await edgeOfWords(page, '大胆试、大胆闯', 'end');
  const before = await page.evaluate(() => scrollY);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 0, sag = 0): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      // Not straight along the line: a page that scrolled with the finger would show.
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: handle.x + (wanted.x - was.x) * share, y: handle.y + (wanted.y - was.y) * share + sag }],
    });
  await touch('touchStart');
  for (const [share, sag] of [
    [0.25, -30],
    [0.5, -40],
    [0.75, -30],
    [1, 0],
  ] as const)
    await touch('touchMove', share, sag);
  await touch('touchEnd');
  await expect.poll(() => notebook.quotes()).toEqual([`${PASSAGE}要鼓励基层大胆试、大胆闯`]);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
