import type { Page } from '@playwright/test';
import { clickWords } from '../fixtures/click-words.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { watchObservers } from '../fixtures/watch-observers.ts';

/* Pages that change while they are read: what was painted stays, or is painted again; what went comes back when its words do. */

const PASSAGE = '老路走不到新地方。';
const ADDRESS = 'http://www.xuexi.cn/lgpage/living.html';
const filler = '这一段只是为了让正文有些长度，说的都是田里和渡口的事情。'.repeat(6);
const html = (body: string): string =>
  `<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>渡口夜话</title><body><h1>渡口夜话</h1>
<div id="article"><p>${filler}</p><p id="p">三要练改革创新的本领。<b>${PASSAGE}</b>要鼓励基层大胆试。</p><p>${filler}</p></div>${body}</body></html>`;

/** What is painted, of one style as all notes here have none. */
const words = async (page: Page): Promise<string> => ((await painted(page))['zj0'] ?? []).join('');
/** The same, of what begins in a node that is in the page. */
const wordsOnPage = async (page: Page): Promise<string> =>
  (await page.evaluate(() =>
    [...(CSS.highlights.get('zj0') ?? [])].every(({ startContainer }) => startContainer.isConnected),
  ))
    ? words(page)
    : 'not in the page';

test.beforeEach(async ({ serve, page, reader }) => {
  serve(ADDRESS, html('<aside id="aside">边上的话</aside>'));
  await page.goto(ADDRESS);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => words(page)).toBe(PASSAGE);
  // Only painted from here on: no toolbar, no message.
  await page.reload();
  await expect.poll(() => words(page)).toBe(PASSAGE);
});

test('nodes rendered anew with the same words: painted on the new ones', async ({ page }) => {
  await page.evaluate(() => {
    const article = document.querySelector('#article')!;
    const copy = article.cloneNode(true);
    article.replaceWith(copy);
  });
  await expect.poll(() => wordsOnPage(page)).toBe(PASSAGE);
  // And again, deeper: only the paragraph.
  await page.evaluate(() => {
    const p = document.querySelector('#p')!;
    p.innerHTML = `${p.innerHTML} `;
  });
  await expect.poll(() => wordsOnPage(page)).toBe(PASSAGE);
});

test('removed and returned, also with all that is around it', { tag: '@long' }, async ({ page }) => {
  for (const what of ['#p', '#article', 'body']) {
    await page.evaluate((what) => {
      const gone = document.querySelector(what)!;
      Object.assign(globalThis, { gone, place: gone.parentNode, before: gone.nextSibling });
      gone.remove();
      if (what === 'body') document.documentElement.append(document.createElement('body'));
    }, what);
    await expect.poll(() => painted(page)).toEqual({});
    await page.evaluate((what) => {
      const { gone, place, before } = globalThis as unknown as { gone: Node; place: Node; before: Node | null };
      if (what === 'body') document.body.remove();
      place.insertBefore(gone, before);
    }, what);
    await expect.poll(() => words(page)).toBe(PASSAGE);
  }
});

test('text that is unfolded: by nodes that come, and by a class that shows them', async ({ page, reader, serve }) => {
  // Painted in the same turn as what is folded would be.
  await selectText(page, '渡口夜话');
  await reader.pressOnToolbar('h');
  await expect.poll(async () => (await painted(page))['zj0']).toHaveLength(2);
  const folded = html('')
    .replace('<div id="article">', '<style>.folded{display:none}</style><div id="article">')
    .replace('<p id="p">', '<p id="p" class="folded">');
  serve(ADDRESS, folded);
  await page.reload();
  await expect.poll(() => painted(page)).toEqual({ zj0: ['渡口夜话'] });
  await page.evaluate(() => (document.querySelector('#p')!.className = ''));
  await expect.poll(() => words(page)).toBe(`渡口夜话${PASSAGE}`);

  serve(ADDRESS, html('').replace(/<p id="p">.*?<\/p>/, '<p id="p"><a id="more">展开全文</a></p>'));
  await page.reload();
  await page.evaluate((words) => {
    document.querySelector('#more')!.addEventListener('click', () => {
      document.querySelector('#p')!.innerHTML = words;
    });
  }, `三要练改革创新的本领。${PASSAGE}要鼓励基层大胆试。`);
  await page.click('#more');
  await expect.poll(() => words(page)).toBe(`渡口夜话${PASSAGE}`);
});

test('text that comes late: nothing at first, then all of it', async ({ page, serve }) => {
  serve(ADDRESS, html('').replace(/<div id="article">[\s\S]*<\/div>/, '<main></main>'));
  await page.reload();
  await page.evaluate(
    (content) => setTimeout(() => (document.querySelector('main')!.innerHTML = content), 300),
    `<p>三要练改革创新的本领。<b>${PASSAGE}</b>要鼓励基层大胆试。</p>`,
  );
  await expect.poll(() => words(page)).toBe(PASSAGE);
});

test('letters made larger, other looks, nodes without text, words elsewhere: nothing is read anew', async ({
  page,
}) => {
  const seen = await watchObservers(page);
  await page.evaluate(async () => {
    for (const size of ['20px', '16px', '12px']) {
      document.querySelector<HTMLElement>('#article')!.style.fontSize = size;
      document.querySelector('#p')!.classList.toggle('large');
      document.body.classList.toggle('large');
      document.querySelector('#p')!.append(document.createElement('img'), document.createElement('script'));
      document.querySelector('#aside')!.textContent += '又一句';
    }
    await new Promise(requestAnimationFrame);
  });
  // A change that concerned the text would have set a timer.
  expect((await seen()).timers).toBe(0);
  expect(await words(page)).toBe(PASSAGE);
  await page.evaluate(async () => {
    document.querySelector('#p b')!.append('又一句');
    await new Promise(requestAnimationFrame);
  });
  expect((await seen()).timers).toBe(1);
});

test('observers: none while nothing is kept, none after the last note has gone', async ({ page, reader }) => {
  await page.goto(addresses.people);
  const seen = await watchObservers(page);
  await page.evaluate(() => document.body.append('又一句'));
  await page.mouse.move(300, 300);
  expect((await seen()).made).toBe(0);
  await selectText(page, '干部心里装着谁');
  await reader.toolbar();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.querySelector('zhaji-reader'))).toBeNull();
  expect((await seen()).observing).toBe(0);
  await selectText(page, '干部心里装着谁');
  await reader.pressOnToolbar('h');
  await expect.poll(() => words(page)).toBe('干部心里装着谁');
  await expect.poll(async () => (await seen()).observing).toBeGreaterThan(0);
  await reader.undo();
  await expect.poll(() => painted(page)).toEqual({});
  await expect.poll(async () => (await seen()).observing).toBe(0);
});

test('a page that is only painted again gets no controls, until a highlight is clicked', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto('about:blank');
  const heard = await notebook.countMessages();
  await page.goto(ADDRESS);
  await expect.poll(() => words(page)).toBe(PASSAGE);
  // The page that listens may hear of it later than the page is painted.
  await expect.poll(async () => (await heard()).toSorted()).toEqual(['bringStyle', 'readHere', 'watchPage']);
  await clickWords(page, PASSAGE);
  await reader.shadow.waitFor({ name: new RegExp('删除') });
  await expect.poll(heard).toContain('bringControls');
  expect((await painted(page))['zja']).toEqual([PASSAGE]);
});

test('a translator wraps the words, changes them, and puts them back', async ({ page }) => {
  const change = (words: string): Promise<void> =>
    page.evaluate((words) => {
      const target = document.querySelector('#p b')!;
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = words;
      font.append(inner);
      target.replaceChildren(font);
    }, words);
  await change('The old road leads to no new place.');
  await expect.poll(() => painted(page)).toEqual({});
  await change(PASSAGE);
  await expect.poll(() => words(page)).toBe(PASSAGE);
  await page.evaluate((words) => document.querySelector('#p b')!.replaceChildren(words), PASSAGE);
  await expect.poll(() => wordsOnPage(page)).toBe(PASSAGE);
});

test('a passage that was edited is drawn unsure: a broken line, no ground', async ({ page, reader, serve }) => {
  await selectText(page, '三要练改革创新的本领', '要鼓励基层大胆试。');
  await reader.pressOnToolbar('h');
  await expect.poll(async () => Object.keys(await painted(page))).toContain('zjs');
  serve(ADDRESS, html('').replace('要鼓励基层大胆试', '要支持基层大胆试'));
  await page.reload();
  await expect
    .poll(async () => (await painted(page))['zju']?.join(''))
    .toBe('三要练改革创新的本领。要支持基层大胆试。');
  expect((await painted(page))['zjul']?.join('')).toBe(PASSAGE);
});

test('in an open shadow root: painted, rendered anew, removed, returned, and under the pointer', async ({
  page,
  serve,
}) => {
  const inShadow = `<x-text></x-text><script>
    const root = document.querySelector('x-text').attachShadow({ mode: 'open' });
    globalThis.render = (words) => (root.innerHTML = words);
  </script>`;
  serve(ADDRESS, html(inShadow).replace(/<div id="article">[\s\S]*?<\/div>/, ''));
  await page.reload();
  const render = (shown: boolean): Promise<void> =>
    page.evaluate(
      (words) => (globalThis as unknown as { render: (words: string) => void }).render(words),
      shown ? `<p>${filler}</p><p>三要练改革创新的本领。<b>${PASSAGE}</b>要鼓励基层大胆试。</p>` : '<p>稍候</p>',
    );
  await render(true);
  await expect.poll(() => words(page)).toBe(PASSAGE);
  await render(true);
  await expect.poll(() => wordsOnPage(page)).toBe(PASSAGE);
  await render(false);
  await expect.poll(() => painted(page)).toEqual({});
  await render(true);
  await expect.poll(() => words(page)).toBe(PASSAGE);

  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector('x-text')!.shadowRoot!.querySelector('b')!.getBoundingClientRect();
    return { x: box.x + 10, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  await expect.poll(async () => ((await painted(page))['zjh'] ?? []).join('')).toBe(PASSAGE);
  await page.mouse.move(x, y + 300);
  await expect.poll(async () => (await painted(page))['zjh']).toBeUndefined();
});

test('another address without loading anew, and back: painted again', async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { article: document.querySelector('#article') });
    document.querySelector('#article')!.replaceWith('别的一页');
    history.pushState(null, '', '/lgpage/other.html');
  });
  await expect.poll(() => painted(page)).toEqual({});
  await page.evaluate(() => {
    document.body.append((globalThis as unknown as { article: Element }).article);
    history.back();
  });
  await expect.poll(() => words(page)).toBe(PASSAGE);
});

test('left, and come back to by the history: painted, and the page goes on being followed', async ({ page }) => {
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
  await page.goto(addresses.people);
  await page.goBack();
  await expect.poll(() => words(page)).toBe(PASSAGE);
  await page.evaluate(() => document.querySelector('#p')!.replaceChildren());
  await expect.poll(() => painted(page)).toEqual({});
});

test('a page that clears the highlights: painted again when it changes, and when the pointer moves', async ({
  page,
}) => {
  await page.evaluate(() => {
    CSS.highlights.clear();
    const p = document.querySelector('#p')!;
    p.replaceWith(p.cloneNode(true));
  });
  await expect.poll(() => words(page)).toBe(PASSAGE);
  await page.evaluate(() => CSS.highlights.set('zj0', new Highlight()));
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => words(page)).toBe(PASSAGE);
});

test('a page that changes a thousand times a second stays usable, and stays painted', async ({ page }) => {
  const { still, changing } = await page.evaluate(async () => {
    const frames = async (): Promise<number> => {
      const start = performance.now();
      let count = 0;
      for (; performance.now() - start < 1_000; count++) await new Promise(requestAnimationFrame);
      return count;
    };
    const clock = document.createElement('p');
    document.querySelector('#article')!.append(clock);
    // How many the machine draws just now, it may be busy with other things.
    const still = await frames();
    let count = 0;
    const change = (): void => {
      for (let i = 0; i < 17; i++) clock.textContent = `第${count++}次`;
    };
    const timer = setInterval(change, 16);
    const changing = await frames();
    clearInterval(timer);
    return { still, changing };
  });
  expect(still).toBeGreaterThan(10);
  expect(changing).toBeGreaterThan(still / 2);
  expect(await words(page)).toBe(PASSAGE);
});
