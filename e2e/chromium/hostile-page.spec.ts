import type { Page } from '@playwright/test';
import { clickWords } from '../fixtures/click-words.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* A page that wants to read, fake or stop us. Everything it does here it does in its own world, as a page can. */

const PASSAGE = '老路走不到新地方';
const heard = (page: Page): Promise<[kind: string, key: string][]> => page.evaluate('heard');
/** The page's own view of our element. */
const ourElement = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const host = document.getElementsByTagName('zhaji-reader')[0];
    return host && { root: host.shadowRoot, children: host.childNodes.length, html: host.outerHTML };
  });

test('what is typed into our fields reaches none of the page’s listeners', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  await selectText(page, PASSAGE);
  await reader.keepAndOpenField();
  const before = (await heard(page)).length;
  await page.keyboard.type('secret 42');
  await page.keyboard.press('Backspace');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '秘密', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '秘密' });
  await page.keyboard.press('Control+Enter');
  await reader.shadow.waitUntilGone({ tag: 'textarea' });
  // The release of these keys may come when our field is gone already: it tells nothing of what was typed.
  const told = (await heard(page)).slice(before).filter(([kind, key]) => kind !== 'keyup' || key.length === 1);
  expect(told).toEqual([]);
  expect((await notebook.notes())[0]?.thought).toBe('secret 4秘密');

  await selectText(page, '一分部署，九分落实');
  await reader.toolbar();
  await page.keyboard.press('0');
  await reader.shadow.waitFor({ tag: 'input' });
  const then = (await heard(page)).length;
  await page.keyboard.type('secret theme');
  await page.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /secret theme/ });
  // The release of Enter comes when our field is gone already: it tells nothing of what was typed.
  expect((await heard(page)).slice(then).filter(([, key]) => key !== 'Enter')).toEqual([]);
});

test('the page reads no note: the root is closed, no attribute tells anything', async ({ page, reader }) => {
  await page.goto(addresses.hostile);
  await selectText(page, PASSAGE);
  await reader.keepAndOpenField();
  await reader.writeThought('secret');
  await clickWords(page, PASSAGE);
  await reader.shadow.waitFor({ tag: 'button', name: 'secret' });
  expect(await ourElement(page)).toEqual({
    root: null,
    children: 0,
    html: '<zhaji-reader popover="manual"></zhaji-reader>',
  });
  expect(await page.evaluate(() => document.documentElement.innerHTML.includes('secret'))).toBe(false);
  // What is painted can be seen by the page, under names that say nothing.
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['zj0', 'zja']);
  // Nothing of ours stands in the page's own world, and nothing was posted to it.
  expect(await page.evaluate(() => Object.getOwnPropertySymbols(globalThis).length)).toBe(0);
  expect((await heard(page)).filter(([kind]) => kind === 'message')).toEqual([]);
});

test('events the page makes itself do nothing', async ({ page, reader, notebook }) => {
  await page.goto(addresses.hostile);
  const session = await page.context().newCDPSession(page);
  /** Runs in the page's own world, and waits until all that it set going is done. */
  const inPage = async (expression: string): Promise<void> => {
    await session.send('Runtime.evaluate', { expression });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  };
  const fake = `
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
    for (const key of ['Shift', 'h', '1', '0', 'n', 'z', 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, shiftKey: key === 'Shift' }));
    document.dispatchEvent(new Event('selectionchange'));`;
  // A selection the page made itself brings nothing.
  await inPage(`
    document.execCommand('selectAll');
    ${fake}`);
  expect(await reader.shadow.text()).toBeNull();

  // With our toolbar up for a selection the reader made, its keys can't be faked.
  await page.mouse.click(5, 300);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await inPage(`
    for (const key of ['h', '1', '0', 'n'])
      for (const target of [window, document.body, document.getElementsByTagName('zhaji-reader')[0]])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    const host = document.getElementsByTagName('zhaji-reader')[0];
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 300, clientY: 300 }));`);
  expect(await notebook.notes()).toEqual([]);
  await reader.toolbar();

  // With a field of ours open, the page can put nothing into it.
  await reader.keepAndOpenField();
  await inPage(`{
    const host = document.getElementsByTagName('zhaji-reader')[0];
    host.dispatchEvent(new InputEvent('input', { data: 'forged', bubbles: true, composed: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }));
  }`);
  await reader.shadow.waitFor({ tag: 'textarea' });
  expect((await notebook.notes()).map(({ thought }) => thought)).toEqual(['']);
});

test('a page that clears the highlights: painted again at the reader’s next press, and at the next focus', async ({
  page,
  reader,
  chromium,
}) => {
  await page.goto(addresses.hostile);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  // The look at the notebook that follows each keeping may paint once more.
  const cleared = async (): Promise<Record<string, string[]>> => {
    await page.evaluate(() => CSS.highlights.clear());
    await page.waitForTimeout(300);
    return painted(page);
  };
  await expect.poll(cleared).toEqual({});
  await page.mouse.click(5, 300);
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });

  await expect.poll(cleared).toEqual({});
  const other = await chromium.context.newPage();
  await other.bringToFront();
  await other.close();
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
});

test('a page that takes our element away: it comes back three times at most, and highlights stay', async ({
  page,
  reader,
}) => {
  await page.goto(addresses.hostile);
  await page.evaluate(() => {
    Object.assign(globalThis, { taken: 0 });
    new MutationObserver(() => {
      const host = document.getElementsByTagName('zhaji-reader')[0];
      if (!host) return;
      host.remove();
      (globalThis as unknown as { taken: number }).taken++;
    }).observe(document.firstElementChild as Element, { childList: true });
  });
  await selectText(page, PASSAGE);
  const taken = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { taken: number }).taken);
  await expect.poll(taken).toBeGreaterThan(0);
  // Keys still work: the passage is kept and painted, only nothing can be shown.
  await page.keyboard.press('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
  for (let i = 0; i < 4; i++) {
    await clickWords(page, PASSAGE);
    await page.mouse.click(5, 300);
  }
  expect(await ourElement(page)).toBeUndefined();
  expect(await taken()).toBeLessThanOrEqual(4);
  expect(await reader.shadow.text()).toBeNull();
});

test('a page that fades, moves or covers everything: our element keeps its own look', async ({ page, reader }) => {
  await page.goto(addresses.hostile);
  await page.addStyleTag({
    content: `zhaji-reader, zhaji-reader * { opacity: 0 !important; display: none !important; transform: translate(-999px) !important; pointer-events: auto !important }
      html { opacity: 0.01 }`,
  });
  await selectText(page, PASSAGE);
  await reader.toolbar();
  const style = await page.evaluate(() => {
    const { opacity, display, transform, pointerEvents } = getComputedStyle(
      document.getElementsByTagName('zhaji-reader')[0] as Element,
    );
    return { opacity, display, transform, pointerEvents };
  });
  expect(style).toEqual({ opacity: '1', display: 'block', transform: 'none', pointerEvents: 'none' });
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
});

test('no file of the package can be fetched or framed by a page', async ({ page, chromium }) => {
  await page.goto(addresses.people);
  const fetched = await page.evaluate(async (root) => {
    const files = ['manifest.json', 'reader.js', 'page-watch.js', 'notebook.html', 'sidepanel.html', 'background.js'];
    return Promise.all(
      files.map((file) =>
        fetch(root + file).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    );
  }, `chrome-extension://${chromium.extensionId}/`);
  expect(new Set(fetched)).toEqual(new Set(['refused']));
});

test('a strict policy of the page (CSP, trusted types) stops nothing of ours', async ({ page, reader, serve }) => {
  const address = 'http://cpc.people.com.cn/n1/2026/0503/c64094-40707003.html';
  serve(address, {
    body: `<!DOCTYPE html><meta charset="utf-8"><title>严</title><h1>严</h1><p>${PASSAGE}。要鼓励基层大胆试、大胆闯。</p>`,
    headers: {
      'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await page.goto(address);
  await selectText(page, PASSAGE);
  await reader.keepAndOpenField();
  await reader.writeThought('想');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGE] });
});
