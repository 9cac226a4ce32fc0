import type { Page } from '@playwright/test';
import { clickWords } from '../fixtures/click-words.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';

/* What the reader says to a place: edited words are the note's, or are not; which of several it is. */

const KEPT = '要坚决压减没有必要的会议、填表和考核，能用一张表的不用两张表，能合并开的会不分开开';
const NOW = KEPT.replace('坚决压减', '大力压减');
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };
const original = (): string => testPages()[addresses.people.replace('http://', '')] as string;
const drawn = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await painted(page)).map(([name, parts]) => [name, parts.join('')]));

test.describe('a passage whose words were edited', () => {
  test.beforeEach(async ({ page, reader, serve }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(addresses.people);
    await selectText(page, KEPT.slice(0, 12), KEPT.slice(-12));
    await reader.pressOnToolbar('h');
    await expect.poll(() => drawn(page)).toEqual({ zj0: KEPT });
    serve(addresses.people, original().replace(KEPT, NOW));
    await page.reload();
    await expect.poll(() => drawn(page)).toEqual({ zju: NOW });
  });

  test('on the page: confirmed, taken back, done again', async ({ page, reader, notebook }) => {
    await clickWords(page, '没有必要的会议');
    await reader.shadow.waitFor({ tag: 'section', name: /原文已改 1 处/ });
    await reader.shadow.click({ tag: 'button', name: /^就是这里/ });
    await reader.shadow.waitFor({ name: /^已放回/ });
    const [note] = await notebook.notes();
    expect([note?.quote, note?.anchor.exact]).toEqual([NOW, NOW]);
    await expect.poll(async () => (await drawn(page))['zj0']).toBe(NOW);
    await reader.shadow.waitUntilGone({ tag: 'button', name: /^就是这里/ });
    await page.keyboard.press('z');
    // The way on comes after the paint.
    await reader.shadow.waitFor({ name: '已撤销' });
    await expect.poll(async () => (await drawn(page))['zju']).toBe(NOW);
    expect(await notebook.quotes()).toEqual([KEPT]);
    await page.keyboard.press('z');
    await expect.poll(async () => (await drawn(page))['zj0']).toBe(NOW);
    expect(await notebook.quotes()).toEqual([NOW]);
  });

  test('on the page: refused, it is never drawn there again, until that is taken back', async ({
    page,
    reader,
    notebook,
  }) => {
    await clickWords(page, '没有必要的会议');
    await reader.shadow.click({ tag: 'button', name: '不是这一处' });
    await reader.shadow.waitUntilGone(CARD);
    await expect.poll(() => drawn(page)).toEqual({});
    expect((await notebook.notes())[0]?.refused).toEqual([NOW]);
    await reader.undo();
    await reader.shadow.waitFor({ name: '已撤销' });
    await expect.poll(() => drawn(page)).toEqual({ zju: NOW });
    await page.keyboard.press('z');
    await expect.poll(() => drawn(page)).toEqual({});
    await page.reload();
    await selectText(page, '老路走不到新地方。');
    await reader.toolbar();
    expect(await drawn(page)).toEqual({});
  });

  test('in the panel: shown with what differs, confirmed, taken back', async ({ page, openPanel, notebook }) => {
    const panel = await openPanel(addresses.people);
    const card = panel.cards.first();
    await expect(card.locator('.state')).toHaveText('原文已改 1 处');
    await expect(card.locator('del')).toHaveText('（删去：坚决）');
    await expect(card.locator('ins')).toHaveText('（添上：大力）');
    await card.getByRole('button', { name: /^就是这里/ }).click();
    await expect(panel.message).toContainText('已放回');
    await expect(card.locator('.quote')).toHaveText(NOW);
    await expect.poll(() => drawn(page)).toMatchObject({ zj0: NOW });
    await panel.undo();
    expect(await notebook.quotes()).toEqual([KEPT]);
    await expect(card.locator('del')).toHaveCount(1);
  });

  test('in the panel: refused, it is lost here; taken back, done again', async ({ page, openPanel, notebook }) => {
    const panel = await openPanel(addresses.people);
    await panel.cards.first().getByRole('button', { name: '不是这一处' }).click();
    await expect(panel.page.locator('.unplaced .state')).toHaveText('原页上找不到了');
    await expect.poll(() => drawn(page)).toEqual({});
    await panel.undo();
    await expect(panel.page.locator('.list .state')).toHaveText('原文已改 1 处');
    expect((await notebook.notes())[0]?.refused ?? []).toEqual([]);
    await panel.message.getByRole('button', { name: /^重做/ }).click();
    await expect(panel.page.locator('.unplaced .state')).toHaveText('原页上找不到了');
  });
});

test('of two places that read the same the reader chooses one in the panel', async ({
  page,
  reader,
  serve,
  openPanel,
  notebook,
}) => {
  const words = '老路走不到新地方。';
  const address = 'http://cpc.people.com.cn/n1/2026/0502/c64094-40707001.html';
  const text = (first: string): string =>
    `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>两处</title><h1>两处</h1><p>${first}</p>${'<p>中间隔着许多别的话，一段接着一段，各说各的事情。</p>'.repeat(40)}<p>后来有人在会上也讲，${words}会场里有人笑了。</p>`;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  serve(address, text(`起初是他在田头说的，${words}大家都点头。`));
  await page.goto(address);
  await selectText(page, words);
  await reader.pressOnToolbar('h');
  await expect.poll(() => drawn(page)).toEqual({ zj0: words });
  serve(address, text(`这一段全换了说法：${words}谁也不再提起从前。`));
  await page.reload();
  const panel = await openPanel(address);
  await expect(panel.page.locator('.unplaced .state')).toHaveText('相同的话不止一处');
  const candidates = panel.page.locator('.candidate');
  await expect(candidates).toHaveCount(2);
  const later = candidates.filter({ hasText: '会场里有人笑了' });
  await later.getByRole('button', { name: '在页上看' }).click();
  await expect.poll(() => drawn(page)).toEqual({ zja: words });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await later.getByRole('button', { name: '是这一处' }).click();
  await expect(panel.page.locator('.unplaced')).toHaveCount(0);
  await expect(panel.message).toContainText('已放回');
  await expect.poll(async () => (await drawn(page))['zj0']).toBe(words);
  const [note] = await notebook.notes();
  expect(note?.anchor.start).toBeGreaterThan(500);
  await panel.undo();
  await expect(candidates).toHaveCount(2);
});

test('in the panel arrows walk the notes, and Enter shows the passage', async ({ page, reader, openPanel }) => {
  await page.goto(addresses.people);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const words of ['理论上清醒，行动上才能坚定。', '文山会海里泡不出好作风。']) {
    await selectText(page, words);
    await reader.pressOnToolbar('h');
    await reader.shadow.waitFor({ name: /^已划线/ });
  }
  await page.evaluate(() => scrollTo(0, 0));
  const panel = await openPanel(addresses.people);
  await panel.cards.first().focus();
  await panel.page.keyboard.press('ArrowDown');
  await expect(panel.card('文山会海')).toBeFocused();
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await panel.page.keyboard.press('ArrowUp');
  await expect(panel.card('理论上清醒')).toBeFocused();
});
