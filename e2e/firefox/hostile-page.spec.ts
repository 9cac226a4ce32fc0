import type { Page } from 'puppeteer-core';
import { composeInFirefox } from '../fixtures/compose-in-firefox.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { clickInFirefox, selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { inFirefoxSandbox } from '../fixtures/in-firefox-sandbox.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* A page that wants to read, fake or stop us, in Firefox, where our scripts look at it through Xray wrappers. */

const PASSAGE = '老路走不到新地方';
const heard = (tab: Page): Promise<[kind: string, key: string][]> =>
  tab.evaluate(() => (globalThis as unknown as { heard: [string, string][] }).heard);
/** What is painted, by length alone: this page has overridden what would read the words. */
const sizes = (tab: Page): Promise<Record<string, number>> =>
  tab.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, highlight.size])));

test('what is typed into our fields reaches none of the page’s listeners', async ({ tab, reader, notebook }) => {
  await tab.goto(addresses.hostile);
  await selectInFirefox(tab, PASSAGE);
  await reader.keepAndOpenField();
  const before = (await heard(tab)).length;
  await tab.keyboard.type('secret 42秘密');
  await tab.keyboard.press('Backspace');
  await reader.saveByKeys();
  await reader.shadow.waitUntilGone({ tag: 'textarea' });
  // The release of Enter and Control comes when our field is gone already: it tells nothing of what was typed.
  const then = (await heard(tab)).slice(before);
  expect(then.filter(([kind, key]) => kind !== 'keyup' || !['Enter', 'Control'].includes(key))).toEqual([]);
  expect((await notebook.notes())[0]?.thought).toBe('secret 42秘');

  await selectInFirefox(tab, '一分部署，九分落实');
  await reader.toolbar();
  await tab.keyboard.press('0');
  await reader.shadow.waitFor({ tag: 'input' });
  const later = (await heard(tab)).length;
  await tab.keyboard.type('secret theme');
  await tab.keyboard.press('Enter');
  await reader.shadow.waitFor({ name: /secret theme/ });
  const last = (await heard(tab)).slice(later);
  expect(last.filter(([kind, key]) => kind !== 'keyup' || key !== 'Enter')).toEqual([]);
});

test('what is typed with an input method reaches none of the page’s listeners either', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.hostile);
  await selectInFirefox(tab, PASSAGE);
  await reader.keepAndOpenField();
  const before = (await heard(tab)).length;
  await composeInFirefox(firefox.browser, ['mimi', '秘密']);
  await reader.saveByKeys();
  await expect.poll(async () => (await notebook.notes()).map(({ thought }) => thought)).toEqual(['秘密']);
  expect((await heard(tab)).slice(before).filter(([kind]) => kind !== 'keyup')).toEqual([]);

  // In a field of its own the page hears it: so it would have heard it in ours.
  await inFirefoxSandbox(tab, () => document.getElementById('search')?.focus());
  await composeInFirefox(firefox.browser, ['sousuo', '搜索']);
  await expect.poll(async () => (await heard(tab)).slice(before).map(([, text]) => text)).toContain('搜索');
});

test('the page reads no note: the root is closed, no attribute tells anything', async ({ tab, reader }) => {
  await tab.goto(addresses.hostile);
  await selectInFirefox(tab, PASSAGE);
  await reader.keepAndOpenField();
  await reader.writeThought('secret');
  await clickInFirefox(tab, PASSAGE);
  await reader.shadow.waitFor({ tag: 'button', name: 'secret' });
  const seen = await tab.evaluate(() => {
    const host = document.getElementsByTagName('zhaji-reader')[0];
    return host && { root: host.shadowRoot, children: host.childNodes.length, html: host.outerHTML };
  });
  expect(seen).toEqual({ root: null, children: 0, html: '<zhaji-reader popover="manual"></zhaji-reader>' });
  expect(await tab.evaluate(() => document.documentElement.innerHTML.includes('secret'))).toBe(false);
  // What is painted can be seen by the page, under names that say nothing.
  expect(await sizes(tab)).toEqual({ zj0: 1, zja: 1 });
  expect(await tab.evaluate(() => Object.getOwnPropertySymbols(globalThis).length)).toBe(0);
  expect((await heard(tab)).filter(([kind]) => kind === 'message')).toEqual([]);
});

test('events the page makes itself do nothing', async ({ tab, reader, notebook }) => {
  await tab.goto(addresses.hostile);
  await selectInFirefox(tab, PASSAGE);
  await reader.toolbar();
  await tab.evaluate(() => {
    const host = document.getElementsByTagName('zhaji-reader')[0]!;
    for (const key of ['h', '1', '0', 'n'])
      for (const target of [window, document.documentElement, host])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    (host as HTMLElement).click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
  });
  await reader.toolbar();
  expect(await notebook.notes()).toEqual([]);

  // With a field of ours open, the page can put nothing into it, and press nothing in it.
  await reader.keepAndOpenField();
  await tab.evaluate(() => {
    const host = document.getElementsByTagName('zhaji-reader')[0]!;
    host.dispatchEvent(new InputEvent('input', { data: 'forged', bubbles: true, composed: true }));
    for (const init of [{ key: 'Escape' }, { key: 'Enter', ctrlKey: true }])
      host.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true }));
  });
  await reader.shadow.waitFor({ tag: 'textarea' });
  expect((await notebook.notes()).map(({ thought }) => thought)).toEqual(['']);
});

test('a page that clears the highlights: painted again at the reader’s next press', async ({ tab, reader }) => {
  await tab.goto(addresses.hostile);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => sizes(tab)).toEqual({ zj0: 1 });
  // The look at the notebook that follows each keeping may paint once more.
  const cleared = async (): Promise<Record<string, number>> => {
    await tab.evaluate(() => CSS.highlights.clear());
    await new Promise((later) => setTimeout(later, 300));
    return sizes(tab);
  };
  await expect.poll(cleared).toEqual({});
  await tab.mouse.click(5, 300);
  await expect.poll(() => sizes(tab)).toEqual({ zj0: 1 });
});

test('a page that fades and moves everything: our element keeps its own look', async ({ tab, reader }) => {
  await tab.goto(addresses.hostile);
  await tab.addStyleTag({
    content: `zhaji-reader, zhaji-reader * { opacity: 0 !important; display: none !important; transform: translate(-999px) !important }
      html { opacity: 0.01 }`,
  });
  await selectInFirefox(tab, PASSAGE);
  await reader.toolbar();
  const style = await inFirefoxSandbox(tab, () => {
    const { opacity, display, transform } = getComputedStyle(
      document.getElementsByTagName('zhaji-reader')[0] as Element,
    );
    return { opacity, display, transform };
  });
  expect(style).toEqual({ opacity: '1', display: 'block', transform: 'none' });
});

test('a strict policy of the page (CSP, trusted types) stops nothing of ours', async ({
  tab,
  reader,
  serve,
  notebook,
}) => {
  const address = 'http://cpc.people.com.cn/n1/2026/0503/c64094-40707003.html';
  serve(address, {
    body: `<!DOCTYPE html><meta charset="utf-8"><title>严</title><h1>严</h1><p>${PASSAGE}。要鼓励基层大胆试、大胆闯。</p>`,
    headers: {
      'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await tab.goto(address);
  await selectInFirefox(tab, PASSAGE);
  await reader.keepAndOpenField();
  await reader.writeThought('想');
  await expect.poll(async () => (await notebook.notes()).map(({ thought }) => thought)).toEqual(['想']);
  expect(await paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });
});

test('no file of the package can be fetched by a page', async ({ tab, firefox }) => {
  await tab.goto(addresses.people);
  const fetched = await tab.evaluate(async (root) => {
    const files = ['manifest.json', 'reader.js', 'page-watch.js', 'notebook.html', 'sidepanel.html', 'background.js'];
    return Promise.all(
      files.map((file) =>
        fetch(root + file).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    );
  }, firefox.base);
  expect(new Set(fetched)).toEqual(new Set(['refused']));
});
