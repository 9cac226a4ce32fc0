import type { Page } from '@playwright/test';
import { clickWords } from '../fixtures/click-words.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import type { ReaderInPage } from '../parts/reader-in-page.ts';

/* The notes of a page, one after the other by keys: screen readers do not see what is painted. */

const PASSAGES = ['文山会海里泡不出好作风。', '理论上清醒，行动上才能坚定。', '老路走不到新地方。'];
/** In reading order. */
const ORDER = [PASSAGES[1]!, PASSAGES[2]!, PASSAGES[0]!];
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };
const label = (at: number, theme = '未分类'): string =>
  `第 ${at} 条笔记，共 3 条：“${ORDER[at - 1]}”。${theme}。原文未改`;

const keepAll = async ({ page, reader }: { page: Page; reader: ReaderInPage }): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addresses.people);
  for (const [index, passage] of PASSAGES.entries()) {
    await selectText(page, passage);
    await reader.pressOnToolbar(index === 2 ? '1' : 'h');
    await reader.shadow.waitFor({ name: /^已划线/ });
  }
  await page.evaluate(() => {
    const field = document.createElement('button');
    field.id = 'own';
    field.textContent = '页面自己的按钮';
    document.body.prepend(field);
    scrollTo(0, 0);
    field.focus();
  });
};

test('the command opens the first note in sight; arrows walk them in reading order; Escape goes back', async ({
  page,
  reader,
  notebook,
}) => {
  await keepAll({ page, reader });
  await notebook.walkIn(page);
  await expect.poll(() => reader.shadow.focused()).toBe(label(1));
  await page.keyboard.press('ArrowLeft');
  expect(await reader.shadow.focused()).toBe(label(1));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => reader.shadow.focused()).toMatch(/^第 2 条笔记，共 3 条：“老路走不到新地方。”。(?!未分类)/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => reader.shadow.focused()).toBe(label(3));
  // Each is brought in sight and pointed at.
  expect((await painted(page))['zja']).toEqual([ORDER[2]]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  expect(await reader.shadow.focused()).toBe(label(3));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => reader.shadow.focused()).toContain('第 2 条');

  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone(CARD);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
});

test('it begins at what is in sight, and goes by buttons as well; keys work with the focus in the card', async ({
  page,
  reader,
  notebook,
}) => {
  await keepAll({ page, reader });
  await page.getByText(ORDER[1]!).evaluate((at) => at.scrollIntoView({ block: 'start' }));
  await notebook.walkIn(page);
  await expect.poll(() => reader.shadow.focused()).toContain('第 2 条');
  await reader.shadow.click({ tag: 'button', name: /^上一条/ });
  await expect.poll(() => reader.shadow.focused()).toBe(label(1));
  await reader.shadow.click({ tag: 'button', name: /^下一条/ });
  await expect.poll(() => reader.shadow.focused()).toContain('第 2 条');
  await page.keyboard.press('Shift+ArrowLeft');
  await reader.shadow.waitFor({ name: /^已改范围/ });
  expect(await notebook.quotes()).toContain('老路走不到新地方');
  await page.keyboard.press('z');
  await reader.shadow.waitFor({ name: '已撤销' });
  expect(await notebook.quotes()).toContain('老路走不到新地方。');
  // By keys to the field of the thought: there the arrows are the field's.
  await page.keyboard.press('Tab');
  for (let stop = 0; stop < 20 && !(await reader.shadow.focused()).includes('让你想到了什么'); stop++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ tag: 'textarea' });
  await page.keyboard.type('新的');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('路');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await notebook.notes()).map(({ thought }) => thought).join('')).toBe('新路的');
});

test('after a click on a highlight the arrows walk the notes, but for the page where the focus is in something of its own', async ({
  page,
  reader,
  notebook,
}) => {
  await keepAll({ page, reader });
  await page.evaluate(() => {
    Object.assign(window, { heard: [] });
    addEventListener('keydown', ({ key }) => (window as unknown as { heard: string[] }).heard.push(key));
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await page.getByText(ORDER[0]!).evaluate((at) => at.scrollIntoView({ block: 'center' }));
  await clickWords(page, ORDER[0]!);
  await reader.shadow.waitFor({ tag: 'section', name: label(1) });
  await page.keyboard.press('ArrowRight');
  await reader.shadow.waitFor({ tag: 'section', name: /^第 2 条/ });
  await page.keyboard.press('ArrowLeft');
  await reader.shadow.waitFor({ tag: 'section', name: label(1) });
  expect(await heard()).toEqual([]);
  expect(await notebook.quotes()).toEqual([...PASSAGES].toSorted());

  // With modifiers they are the browser's, and in what has the focus by itself the page's.
  await page.evaluate(() => document.getElementById('own')?.focus({ preventScroll: true }));
  await page.keyboard.press('ArrowRight');
  expect(await heard()).toEqual(['ArrowRight']);
  await reader.shadow.waitFor({ tag: 'section', name: label(1) });

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await reader.shadow.waitUntilGone(CARD);
  await page.keyboard.press('ArrowRight');
  expect(await heard()).toEqual(['ArrowRight']);
});

test('where nothing is drawn the command says so', async ({ page, reader, notebook }) => {
  await page.goto(addresses.people);
  await notebook.walkIn(page);
  await reader.shadow.waitFor({ name: /^这一页上没有划线/ });
});
