import type { Page } from 'puppeteer-core';
import { bidi, browserOf, contextOf } from '../fixtures/bidi.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox as painted } from '../fixtures/painted-in-firefox.ts';
import { clickInFirefox, selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';

/* What the reader does with the place of a note, in Firefox: its ends moved, edited words confirmed. */

const PASSAGE = '老路走不到新地方。';
const KEPT = '要坚决压减没有必要的会议、填表和考核，能用一张表的不用两张表，能合并开的会不分开开';
const NOW = KEPT.replace('坚决压减', '大力压减');
const drawn = async (tab: Page): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await painted(tab)).map(([name, parts]) => [name, parts.join('')]));
/** Keys by their names in WebDriver. */
const KEYS = { Shift: '\uE008', Control: '\uE009', ArrowLeft: '\uE012', ArrowRight: '\uE014' };
/** Presses these one after the other, each the last key while the others are held; as one command, since what is pressed with pauses is not one change. */
const pressAll = (tab: Page, chords: (keyof typeof KEYS)[][]): Promise<unknown> => {
  const actions = chords.flatMap((chord) => [
    ...chord.map((key) => ({ type: 'keyDown', value: KEYS[key] })),
    ...chord.toReversed().map((key) => ({ type: 'keyUp', value: KEYS[key] })),
  ]);
  return bidi(browserOf(tab), 'input.performActions', {
    context: contextOf(tab),
    actions: [{ type: 'key', id: 'of the test', actions }],
  });
};

test('Shift and arrows move the end, by character and by clause, as one action that is taken back and done again', async ({
  tab,
  reader,
  notebook,
}) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => drawn(tab)).toEqual({ zj0: PASSAGE });
  await clickInFirefox(tab, PASSAGE);
  await reader.shadow.waitFor({ tag: 'section', name: /^第 1 条笔记/ });
  await pressAll(tab, [
    ['Shift', 'ArrowLeft'],
    ['Shift', 'Control', 'ArrowRight'],
    ['Shift', 'Control', 'ArrowRight'],
  ]);
  const longer = `${PASSAGE}要鼓励基层大胆试、`;
  await expect.poll(() => notebook.quotes()).toEqual([longer]);
  await reader.shadow.waitFor({ name: /^已改范围/ });
  expect((await drawn(tab))['zj0']).toBe(longer);
  await tab.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已撤销' });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
  await tab.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已重做' });
  expect(await notebook.quotes()).toEqual([longer]);
});

test('the end is drawn by its handle, and shown as it goes', async ({ tab, reader, notebook }) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => drawn(tab)).toEqual({ zj0: PASSAGE });
  await clickInFirefox(tab, PASSAGE);
  const handle = await reader.shadow.atRest({ tag: 'div', name: '终点' });
  await tab.mouse.move(handle.x, handle.y);
  await tab.mouse.down();
  // Two characters of 16 px further on.
  await tab.mouse.move(handle.x + 32, handle.y, { steps: 4 });
  await expect.poll(async () => (await drawn(tab))['zj0']).toBe(`${PASSAGE}要鼓`);
  await tab.mouse.up();
  await expect.poll(() => notebook.quotes()).toEqual([`${PASSAGE}要鼓`]);
});

test('edited words are confirmed on the page', async ({ tab, reader, notebook, serve }) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, KEPT.slice(0, 12), KEPT.slice(-12));
  await reader.pressOnToolbar('h');
  await expect.poll(() => drawn(tab)).toEqual({ zj0: KEPT });
  const original = testPages()[addresses.people.replace('http://', '')] as string;
  serve(addresses.people, original.replace(KEPT, NOW));
  await tab.reload();
  await expect.poll(() => drawn(tab)).toEqual({ zju: NOW });
  await clickInFirefox(tab, '没有必要的会议');
  await reader.shadow.click({ tag: 'button', name: /^就是这里/ });
  await expect.poll(() => notebook.quotes()).toEqual([NOW]);
  await expect.poll(async () => (await drawn(tab))['zj0']).toBe(NOW);
});

test('with the focus in the card arrows walk the notes, and Escape closes it', async ({ tab, reader }) => {
  await tab.goto(addresses.people);
  for (const words of [PASSAGE, '在急事面前伸手']) {
    await selectInFirefox(tab, words);
    await reader.pressOnToolbar('h');
    await reader.shadow.waitFor({ name: /^已划线/ });
  }
  await clickInFirefox(tab, PASSAGE);
  await reader.shadow.waitFor({ tag: 'section', name: /^第 2 条笔记/ });
  // On from where the click was: our element is the last of the page.
  for (let stop = 0; stop < 30; stop++) {
    if (await tab.evaluate(() => document.activeElement?.localName === 'zhaji-reader')) break;
    await tab.keyboard.press('Tab');
  }
  await tab.keyboard.press('ArrowLeft');
  await reader.shadow.waitFor({ tag: 'div', name: '起点' });
  for (let stop = 0; stop < 2; stop++) await tab.keyboard.press('Tab');
  await tab.keyboard.press('ArrowLeft');
  await reader.shadow.waitFor({ tag: 'section', name: /^第 1 条笔记，共 2 条：“在急事面前伸手”/ });
  await tab.keyboard.press('Escape');
  await reader.shadow.waitUntilGone({ tag: 'section' });
});
