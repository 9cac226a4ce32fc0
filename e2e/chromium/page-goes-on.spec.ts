import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

/* Pages that change their address, and what is on them, without loading anew. */

const FIRST = 'http://www.xuexi.cn/lgpage/first.html';
const SECOND = 'http://www.xuexi.cn/lgpage/second.html';
const filler = (words: string): string => `<p>${`${words}，这一段只是为了让正文有些长度。`.repeat(8)}</p>`;
const body = (title: string, words: string): string =>
  `<h1>${title}</h1><article><p>${words}，说的人和听的人都记得。</p>${filler(title)}</article>`;
const page1 = body('在渡口读书会上的讲话', '桥修好了，路才算通');
const page2 = body('在山村夜校里的讲话', '灯点起来，人才看得见');

const html = (title: string, content: string): string =>
  `<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>${title}</title><body>${content}</body></html>`;

/** What a page does that is one program: other content, another address. */
const goOn = (page: Page): Promise<void> =>
  page.evaluate(
    ([content, address]) => {
      document.body.innerHTML = content ?? '';
      document.title = '在山村夜校里的讲话';
      history.pushState(null, '', address);
    },
    [page2, SECOND],
  );

// A browser of its own: a thought that can't be written in the page opens the side panel, and that asks each page that comes to the front.
test.use({ served: new Map() });

test.beforeEach(async ({ serve, page }) => {
  serve(FIRST, html('在渡口读书会上的讲话', page1));
  await page.goto(FIRST);
});

test('each note is kept under the speech and the address it was read at', async ({ page, reader, notebook }) => {
  await selectText(page, '桥修好了，路才算通');
  await reader.pressOnToolbar('h');
  await goOn(page);
  await expect.poll(() => reader.painted()).toEqual([]);
  await selectText(page, '灯点起来，人才看得见');
  await reader.pressOnToolbar('h');
  await expect.poll(() => notebook.quotes()).toHaveLength(2);
  const keptAt = new Map((await notebook.speeches()).map(({ title, urls }) => [title, urls]));
  expect(keptAt).toEqual(
    new Map([
      ['在渡口读书会上的讲话', [FIRST]],
      ['在山村夜校里的讲话', [SECOND]],
    ]),
  );
});

test('a thought that is being written when the page goes on is saved on its note', async ({
  page,
  reader,
  notebook,
}) => {
  await selectText(page, '桥修好了，路才算通');
  await reader.keepAndOpenField();
  await page.keyboard.type('先把自己门前的路修好。');
  await goOn(page);
  await expect
    .poll(async () => (await notebook.notes()).map(({ thought }) => thought))
    .toEqual(['先把自己门前的路修好。']);
});

test('the message goes with the page it is about, and its key takes nothing back that is out of sight', async ({
  page,
  reader,
  notebook,
}) => {
  await goOn(page);
  await selectText(page, '灯点起来，人才看得见');
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  await page.evaluate((content) => {
    document.body.innerHTML = content;
    history.back();
  }, page1);
  await expect(page).toHaveURL(FIRST);
  await page.keyboard.press('z');
  await reader.shadow.waitUntilGone({ name: /^已划线/ });
  await page.waitForTimeout(500);
  expect(await notebook.quotes()).toEqual(['灯点起来，人才看得见']);
});

test('a page that takes our listeners away gets no field to listen to', async ({ page, reader, notebook }) => {
  await page.evaluate(
    (content) => {
      document.open();
      document.write(content);
      document.close();
      Object.assign(window, { heard: [] });
      for (const kind of ['keydown', 'input', 'textInput']) {
        addEventListener(kind, (event) => (window as unknown as { heard: string[] }).heard.push(event.type), true);
      }
    },
    html('在渡口读书会上的讲话', page1),
  );
  await selectText(page, '桥修好了，路才算通');
  // Called by the menu: the listeners that would have seen the selection are gone as well.
  await notebook.offerIn(page);
  await reader.shadow.click({ tag: 'button', name: /^写感悟/ });
  await expect.poll(() => notebook.quotes()).toEqual(['桥修好了，路才算通']);
  expect(await reader.shadow.shows({ tag: 'textarea' })).toBe(false);
  expect(
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((kind) => kind !== 'input')),
  ).toEqual([]);
});
