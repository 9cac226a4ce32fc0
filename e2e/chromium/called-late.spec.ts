import { pressActionButton } from '../fixtures/action-button.ts';
import { copyingPage, PASSAGE } from '../fixtures/blocked-page.ts';
import { clickWords } from '../fixtures/click-words.ts';
import { pasted } from '../fixtures/pasted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

/* Where we were called after the page's own scripts, their listeners come before ours: copying, and writing on a card. */

const COPIED = { name: /^已复制，带着出处/ };
const LATE = 'http://blocked.test/late.htm';

// A browser of its own: the button opens the side panel.
test.use({ served: new Map() });

test('the page cannot change it, nor read it', async ({ page, reader, serve, chromium }) => {
  serve(LATE, copyingPage.replace(/document\.onmousedown[^\n]*/, '').replaceAll(/user-select: none !important/g, ''));
  await page.goto(LATE);
  await page.evaluate('document.onselectstart = null');
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.keyboard.press('c');
  await reader.shadow.waitFor(COPIED);
  expect(String(await page.evaluate('copies.join()'))).not.toContain('《不许选》');
  expect(await pasted(chromium.context)).toBe(`“${PASSAGE}”（《不许选》）`);
});

test('if the page prevents it altogether, that is said', async ({ page, reader, serve, chromium }) => {
  const preventing = `<script>addEventListener('copy', (event) => event.stopImmediatePropagation(), true)</script>`;
  serve(
    LATE,
    `<!DOCTYPE html><meta charset="utf-8"><title>不许选</title><body>${preventing}<p>古人说：${PASSAGE}。</p>`,
  );
  await page.goto(LATE);
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await page.keyboard.press('c');
  await reader.shadow.waitFor({ name: /^没能复制/ });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(PASSAGE);
});

test('a secure page has a clipboard of its own: nothing of copying is to be heard there', async ({
  page,
  reader,
  serve,
  chromium,
}) => {
  const secure = 'http://localhost/late.htm';
  serve(secure, copyingPage.replace(/document\.onmousedown[^\n]*/, ''));
  await page.goto(secure);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  await pressActionButton(chromium, page);
  await selectText(page, '说的是读书要有恒心');
  await reader.toolbar();
  await page.keyboard.press('c');
  await reader.shadow.waitFor(COPIED);
  expect(await page.evaluate('copies')).toEqual([]);
  expect(await pasted(chromium.context)).toBe('“说的是读书要有恒心”（《不许选》）');
});

test('on a card no field opens: own words and themes are the side panel’s', async ({
  page,
  reader,
  serve,
  chromium,
}) => {
  serve(
    LATE,
    `<!DOCTYPE html><meta charset="utf-8"><title>一页</title><body style="margin:60px"><p>古人说：${PASSAGE}。</p>`,
  );
  await page.goto(LATE);
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await clickWords(page, '日拱一卒');
  for (const name of ['打算怎么用？', '这句话让你想到了什么？', '归入主题']) {
    await reader.shadow.click({ tag: 'button', name });
    await page.waitForTimeout(300);
    expect([name, await reader.shadow.names('textarea'), await reader.shadow.names('input')]).toEqual([name, [], []]);
  }
});
