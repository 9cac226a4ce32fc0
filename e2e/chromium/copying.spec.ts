import { copyingPage, PASSAGE as BLOCKED } from '../fixtures/blocked-page.ts';
import { clickWords } from '../fixtures/click-words.ts';
import { painted } from '../fixtures/painted.ts';
import { pasted } from '../fixtures/pasted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { PanelPage } from '../parts/panel-page.ts';

/* Copying a passage with its source: what is on the clipboard afterwards. */

const PASSAGE = '要有“本领恐慌”，缺什么就补什么';
const QUOTED = '“要有‘本领恐慌’，缺什么就补什么”';
const COPIED = { name: /^已复制，带着出处/ };
const CARD = { tag: 'section', name: /^第 \d+ 条笔记/ };
const selected = (page: { evaluate: (work: () => string) => Promise<string> }): Promise<string> =>
  page.evaluate(() => getSelection()?.toString() ?? '');

test('C copies with the source and keeps nothing; the selection and the toolbar stay', async ({
  page,
  reader,
  notebook,
  chromium,
}) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.keyboard.press('c');
  await reader.shadow.waitFor(COPIED);
  expect(await selected(page)).toBe(PASSAGE);
  expect(await pasted(chromium.context)).toMatch(
    /^“要有‘本领恐慌’，缺什么就补什么”（.*《在实干中答题：把好事办到群众心坎上》.*2026年.*）$/,
  );
  expect(await notebook.notes()).toEqual([]);
  expect(await painted(page)).toEqual({});

  // The words alone; and the toolbar still keeps.
  await page.bringToFront();
  // Once more: the message goes by itself, and may have gone while the clipboard was looked at.
  await page.keyboard.press('c');
  await reader.shadow.click({ tag: 'button', name: '只要原文' });
  await reader.shadow.waitFor({ name: '已复制原文' });
  expect(await pasted(chromium.context)).toBe(PASSAGE);
  await page.bringToFront();
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toEqual([PASSAGE]);
});

test('by the button; Ctrl+C stays the browser’s own', async ({ page, reader, chromium }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.keyboard.press('Control+C');
  expect(await pasted(chromium.context)).toBe(PASSAGE);
  await page.bringToFront();
  await reader.shadow.click({ tag: 'button', name: /^复制为引文/ });
  await reader.shadow.waitFor(COPIED);
  expect(await pasted(chromium.context)).toContain(QUOTED);
});

test('from the card, with the facts as the reader corrected them', async ({ page, reader, chromium }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  const panel = await PanelPage.open(chromium, addresses.people);
  await panel.addFact('speaker', '林见川');
  await panel.addFact('date', '2026-04-20');
  await expect(panel.page.locator('.facts')).toContainText('2026年4月20日');
  await panel.page.close();

  await page.bringToFront();
  await clickWords(page, '缺什么就补');
  await reader.shadow.waitFor(CARD);
  await reader.shadow.click({ tag: 'button', name: '复制为引文' });
  await reader.shadow.waitFor(COPIED);
  await reader.shadow.waitFor(CARD);
  expect(await pasted(chromium.context)).toBe(
    `${QUOTED}（林见川：《在实干中答题：把好事办到群众心坎上》，2026年4月20日）`,
  );
});

const LISTED = 'http://www.gmw.cn/blocked.htm';
test('on a page that blocks copying and would change what is copied', async ({ page, reader, serve, chromium }) => {
  serve(LISTED, copyingPage);
  await page.goto(LISTED);
  await selectText(page, BLOCKED);
  await selectText(page, BLOCKED);
  await reader.toolbar();
  await page.keyboard.press('c');
  await reader.shadow.waitFor(COPIED);
  // Not even that something was copied.
  expect(await page.evaluate('copies.filter((each) => each.startsWith("copy "))')).toEqual([]);
  expect(String(await page.evaluate('copies.join()'))).not.toContain('“');
  expect(await pasted(chromium.context)).toBe(`“${BLOCKED}”（《不许选》）`);
});
