import type { Page } from 'puppeteer-core';
import { copyingPage, PASSAGE as BLOCKED } from '../fixtures/blocked-page.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox as painted } from '../fixtures/painted-in-firefox.ts';
import { clickInFirefox, selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Copying with the source, quick mode, and what the card holds, in Firefox. */

const PASSAGE = '要有“本领恐慌”，缺什么就补什么';
const FIELD = { tag: 'textarea' };

test.beforeEach(({ tab }) => tab.goto(addresses.people));

/** What is on the clipboard, as it comes out of it by Ctrl+V in another tab. */
async function pastedBeside(tab: Page): Promise<string> {
  const other = await tab.browser().newPage();
  await other.setContent('<textarea></textarea>');
  await other.focus('textarea');
  await other.keyboard.down('Control');
  await other.keyboard.press('v');
  await other.keyboard.up('Control');
  const value = (): Promise<string> => other.$eval('textarea', (field) => field.value);
  await expect.poll(value).not.toBe('');
  const text = await value();
  await other.close();
  await tab.bringToFront();
  return text;
}

test('C copies with the source, and the message the words alone', async ({ tab, reader, notebook }) => {
  await selectInFirefox(tab, PASSAGE);
  await reader.toolbar();
  await tab.keyboard.press('c');
  await reader.shadow.waitFor({ name: /^已复制，带着出处/ });
  expect(await tab.evaluate(() => getSelection()?.toString())).toBe(PASSAGE);
  expect(await pastedBeside(tab)).toMatch(
    /^“要有‘本领恐慌’，缺什么就补什么”（.*《在实干中答题：把好事办到群众心坎上》.*）$/,
  );
  // Once more: the message goes by itself, and may have gone while the clipboard was looked at.
  await tab.keyboard.press('c');
  await reader.shadow.click({ tag: 'button', name: '只要原文' });
  await reader.shadow.waitFor({ name: '已复制原文' });
  expect(await pastedBeside(tab)).toBe(PASSAGE);
  expect(await notebook.notes()).toEqual([]);
});

test('on a page that blocks copying and would change what is copied', async ({ tab, reader, serve }) => {
  const address = 'http://www.gmw.cn/blocked.htm';
  serve(address, copyingPage.replace(/document\.onmousedown[^\n]*/, ''));
  await tab.goto(address);
  await selectInFirefox(tab, BLOCKED);
  await reader.toolbar();
  await tab.keyboard.press('c');
  await reader.shadow.waitFor({ name: /^已复制，带着出处/ });
  expect(await tab.evaluate('copies')).toEqual([]);
  expect(await pastedBeside(tab)).toBe(`“${BLOCKED}”（《不许选》）`);
});

test('quick mode: on by Q, the next selection is kept, undone by Z, off by Q', async ({ tab, reader, notebook }) => {
  await selectInFirefox(tab, '干部心里装着谁');
  await reader.toolbar();
  await tab.keyboard.press('q');
  await expect.poll(() => notebook.quotes()).toEqual(['干部心里装着谁']);
  await selectInFirefox(tab, '脚步就会迈向谁');
  await expect.poll(() => painted(tab)).toEqual({ zj0: ['干部心里装着谁', '脚步就会迈向谁'] });
  await reader.shadow.waitFor({ name: /^快划：已划线/ });
  await tab.keyboard.press('z');
  await reader.shadow.waitFor({ name: /^已撤销/ });
  expect(await notebook.quotes()).toEqual(['干部心里装着谁']);
  await selectInFirefox(tab, '态度决定方向');
  await reader.shadow.waitFor({ name: /^快划：已划线/ });
  await tab.keyboard.press('q');
  await reader.shadow.waitFor({ name: '快划关了' });
  await selectInFirefox(tab, '感情决定温度');
  await reader.toolbar();
});

test('the card: how it will be used, and a second theme', async ({ tab, reader, notebook }) => {
  await selectInFirefox(tab, '干部心里装着谁');
  await reader.pressOnToolbar('1');
  await expect.poll(() => painted(tab)).toEqual({ zj1: ['干部心里装着谁'] });
  await clickInFirefox(tab, '干部心里');
  await reader.shadow.click({ tag: 'button', name: '打算怎么用？' });
  await reader.shadow.waitFor(FIELD);
  await tab.keyboard.type('周五前答复');
  await reader.saveByKeys();
  await reader.shadow.waitFor({ name: /^应用已保存/ });
  await reader.shadow.click({ tag: 'button', name: '再加一个主题' });
  await reader.shadow.waitFor({ tag: 'input' });
  await tab.keyboard.type('改革');
  await tab.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /已归入 改革创新/ });
  const [note] = await notebook.notes();
  expect([note?.application, note?.themes.length]).toEqual(['周五前答复', 2]);
});
