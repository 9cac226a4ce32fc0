import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { watchChanges } from '../fixtures/watch-changes.ts';

/* Of the page nothing is added to, split or moved; of us there is one element, only while something is shown. */

const COME = 'childList html +zhaji-reader -';
const GO = 'childList html + -zhaji-reader';
const PASSAGE = '干部心里装着谁，脚步就会迈向谁';

test('a page with nothing kept, and nobody selecting: one message, no element, nothing painted', async ({
  page,
  notebook,
}) => {
  const heard = await notebook.countMessages();
  await page.goto(addresses.people);
  const changes = await watchChanges(page);
  // What a reader does who only reads.
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 600);
  await page.mouse.click(5, 300);
  await page.keyboard.press('PageDown');
  for (const key of ['h', '1', 'z', 'Escape']) await page.keyboard.press(key);
  await expect.poll(heard).toEqual(['watchPage']);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await heard()).toEqual(['watchPage']);
  expect(await changes()).toEqual([]);
  expect(await painted(page)).toEqual({});
});

test('keeping, writing, changing and removing change nothing but our own element', async ({ page, reader }) => {
  await page.goto(addresses.people);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const changes = await watchChanges(page);

  await selectText(page, PASSAGE);
  await reader.toolbar();
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('zhaji-reader');
  await reader.pressOnToolbar('1');
  await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
  await selectText(page, '交出满意的答卷', '态度决定方向');
  await reader.keepAndOpenField();
  await reader.writeThought('想法');
  // The card is closed; the message goes as well.
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.querySelector('zhaji-reader'))).toBeNull();

  const seen = await changes();
  expect(seen.filter((change) => change !== COME && change !== GO)).toEqual([]);
  expect(seen.filter((change) => change === COME).length).toBe(seen.filter((change) => change === GO).length);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
});

test('painting what was kept earlier changes nothing at all', async ({ page, reader }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('1');
  await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { addedLate: seen });
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  await page.reload();
  await expect.poll(() => painted(page)).toEqual({ zj1: [PASSAGE] });
  expect(await page.evaluate(() => (globalThis as unknown as { addedLate: string[] }).addedLate)).toEqual([]);
});

test('a message goes by itself, and our element with it', { tag: '@long' }, async ({ page, reader }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  await expect.poll(() => page.evaluate(() => document.querySelector('zhaji-reader'))).toBeNull();
});
