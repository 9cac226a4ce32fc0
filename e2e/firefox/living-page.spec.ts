import type { Page } from 'puppeteer-core';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox as painted } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Pages that change while they are read, in Firefox: the core cases of the same file for Chromium. */

const PASSAGE = '老路走不到新地方。';
const ADDRESS = 'http://www.xuexi.cn/lgpage/living.html';
const filler = '这一段只是为了让正文有些长度，说的都是田里和渡口的事情。'.repeat(6);
const article = `<p>${filler}</p><p id="p">三要练改革创新的本领。<b>${PASSAGE}</b>要鼓励基层大胆试。</p>`;
const html = (body: string): string =>
  `<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>渡口夜话</title><body><h1>渡口夜话</h1>${body}</body></html>`;

const words = async (tab: Page): Promise<string> => ((await painted(tab))['zj0'] ?? []).join('');
const isOnPage = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => [...(CSS.highlights.get('zj0') ?? [])].every(({ startContainer }) => startContainer.isConnected));

test.beforeEach(async ({ serve, tab, reader }) => {
  serve(ADDRESS, html(`<div id="article">${article}</div>`));
  await tab.goto(ADDRESS);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => words(tab)).toBe(PASSAGE);
  // Only painted from here on: no toolbar, no message.
  await tab.reload();
  await expect.poll(() => words(tab)).toBe(PASSAGE);
});

test('nodes rendered anew, words removed and returned', async ({ tab }) => {
  await tab.evaluate(() => {
    const p = document.querySelector('#p')!;
    p.replaceWith(p.cloneNode(true));
  });
  await expect.poll(() => isOnPage(tab)).toBe(true);
  expect(await words(tab)).toBe(PASSAGE);
  await tab.evaluate(() => {
    const gone = document.querySelector('#article')!;
    Object.assign(globalThis, { gone });
    gone.remove();
  });
  await expect.poll(() => painted(tab)).toEqual({});
  await tab.evaluate(() => document.body.append((globalThis as unknown as { gone: Element }).gone));
  await expect.poll(() => words(tab)).toBe(PASSAGE);
});

test('text that is unfolded by a class', { tag: '@long' }, async ({ tab, serve }) => {
  serve(ADDRESS, html(`<style>.folded{display:none}</style><div id="article" class="folded">${article}</div>`));
  await tab.reload();
  await tab.evaluate(() => {
    document.querySelector('#article')!.className = '';
  });
  await expect.poll(() => words(tab)).toBe(PASSAGE);
});

test('text that comes late, in an open shadow root, and under the pointer there', async ({ tab, serve }) => {
  serve(
    ADDRESS,
    html(`<x-text></x-text><script>
      const root = document.querySelector('x-text').attachShadow({ mode: 'open' });
      globalThis.render = (words) => (root.innerHTML = words);
    </script>`),
  );
  await tab.reload();
  const render = (words: string): Promise<void> =>
    tab.evaluate((words) => (globalThis as unknown as { render: (words: string) => void }).render(words), words);
  await render(article);
  await expect.poll(() => words(tab)).toBe(PASSAGE);
  await render('<p>稍候</p>');
  await expect.poll(() => painted(tab)).toEqual({});
  await render(article);
  await expect.poll(() => words(tab)).toBe(PASSAGE);

  const { x, y } = await tab.evaluate(() => {
    const box = document.querySelector('x-text')!.shadowRoot!.querySelector('b')!.getBoundingClientRect();
    return { x: box.x + 10, y: box.y + box.height / 2 };
  });
  await tab.mouse.move(x, y);
  await expect.poll(async () => ((await painted(tab))['zjh'] ?? []).join('')).toBe(PASSAGE);
  await tab.mouse.move(x, y + 300);
  await expect.poll(async () => (await painted(tab))['zjh']).toBeUndefined();
});

test('another address without loading anew, and back', { tag: '@long' }, async ({ tab }) => {
  await tab.evaluate(() => {
    Object.assign(globalThis, { gone: document.querySelector('#article') });
    document.querySelector('#article')!.replaceWith('别的一页');
    history.pushState(null, '', '/lgpage/other.html');
  });
  await expect.poll(() => painted(tab)).toEqual({});
  await tab.evaluate(() => {
    document.body.append((globalThis as unknown as { gone: Element }).gone);
    history.back();
  });
  await expect.poll(() => words(tab)).toBe(PASSAGE);
});

test('left, and come back to by the history: painted, and followed again', async ({ tab }) => {
  await tab.goto(addresses.people);
  await tab.goBack();
  await expect.poll(() => words(tab)).toBe(PASSAGE);
  await tab.evaluate(() => document.querySelector('#p')!.replaceChildren());
  await expect.poll(() => painted(tab)).toEqual({});
});

test('a page that clears the highlights: painted again when the pointer moves', { tag: '@long' }, async ({ tab }) => {
  await tab.evaluate(() => CSS.highlights.clear());
  await tab.mouse.move(300, 300);
  await tab.mouse.move(310, 310);
  await expect.poll(() => words(tab)).toBe(PASSAGE);
  await tab.evaluate(() => CSS.highlights.set('zj0', new Highlight()));
  await tab.mouse.move(300, 300);
  await tab.mouse.move(310, 310);
  await expect.poll(() => words(tab)).toBe(PASSAGE);
});
