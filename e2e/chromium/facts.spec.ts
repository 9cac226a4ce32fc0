import type { Page } from '@playwright/test';
import type { SpeechDraft } from '../../utils/model/speech.ts';
import { factsCells, wrongCells } from '../../bench/facts-table.ts';
import { rightCells } from '../../bench/right-cells.ts';
import { inExtensionWorld } from '../fixtures/in-extension-world.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { speechPageBytes, speechTestPages } from '../fixtures/speech-pages.ts';

/* What is read of a page as it stands in a browser. The readers themselves are tested on every page in utils/speeches/speech-pages.test.ts. */

const WORDS = '路不在纸上，就在脚下。';

/** What understands speeches, asked in the page. It comes with the first selection. */
async function speechOf(page: Page): Promise<SpeechDraft> {
  await selectText(page, WORDS);
  const isThere = (): Promise<boolean> =>
    inExtensionWorld(page, () => {
      const { [Symbol.for('zhaji')]: life } = globalThis as unknown as Record<
        symbol,
        { speeches?: object } | undefined
      >;
      return life?.speeches !== undefined;
    });
  await expect.poll(isThere).toBe(true);
  return inExtensionWorld(page, () => {
    const { [Symbol.for('zhaji')]: life } = globalThis as unknown as Record<
      symbol,
      { speeches: { read: () => Promise<SpeechDraft> } }
    >;
    return life!.speeches.read();
  });
}

const html = (name: string): { body: Uint8Array; type: string } => ({ body: speechPageBytes(name), type: 'text/html' });
/** Under http, which is what our server speaks. */
const testPage = (name: string) => {
  const { url, ...rest } = speechTestPages.find((each) => each.name === name)!;
  return { ...rest, url: url.replace('https:', 'http:') };
};
const wrong = (name: string, speech: SpeechDraft): string[] =>
  wrongCells({ page: name, read: factsCells(speech), right: rightCells(testPage(name).right) });

// Laid out, in GBK, with capital tags, a whole post parted by <br>: one of each kind that markup alone doesn't settle.
for (const name of ['people', 'people-2005', 'xinhua', 'ccdi', 'gmw'])
  test(`facts of a page laid out: ${name}`, { tag: name === 'people' ? [] : '@long' }, async ({ serve, page }) => {
    const { url } = testPage(name);
    serve(url, html(name));
    await page.goto(url);
    expect(wrong(name, await speechOf(page))).toEqual([]);
  });

test('facts of a text that is shown late, and of the next one that a script puts in its place', async ({
  serve,
  page,
}) => {
  const { url } = testPage('xuexi-before');
  serve(url, html('xuexi-before'));
  await page.goto(url);
  const late = new TextDecoder().decode(speechPageBytes('xuexi')).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/gu, '');
  const put = (body: string): Promise<void> =>
    page.evaluate((body) => void (document.querySelector('#root')!.outerHTML = body), body);
  await put(late);
  await page.evaluate(() => void (document.title = '把桥修到家门口'));
  expect(wrong('xuexi', await speechOf(page))).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/lgpage/detail/index.html?id=3'));
  await put(late.replaceAll('把桥修到家门口', '把路通到地头').replaceAll('2026-04-25', '2026-05-01'));
  const { title, publishedOn } = await speechOf(page);
  expect([title, publishedOn]).toEqual(['把路通到地头', '2026-05-01']);
});

test('facts of an article that WeChat hides until its script has run', async ({ serve, page }) => {
  const { url } = testPage('wechat');
  serve(url, html('wechat'));
  await page.goto(url);
  await page.evaluate(() => document.querySelector('#js_content')!.removeAttribute('style'));
  expect(wrong('wechat', await speechOf(page))).toEqual([]);
});

test('the last resort is brought where nothing tells the speech from what readers say below it', async ({
  serve,
  page,
}) => {
  const url = 'http://www.chinanews.com.cn/gn/2026/04-25/10200002.shtml';
  serve(url, html('much-around'));
  await page.goto(url);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const { paragraphs, title } = await speechOf(page);
  expect(title).toBe('把桥修到家门口');
  expect([paragraphs.length, paragraphs[0], paragraphs.at(-1)?.slice(-5)]).toEqual([8, '同志们：', '谢谢大家！']);
  // Read on a copy: the page is what it was, but for our element.
  const after = await page.evaluate(() => document.documentElement.outerHTML);
  expect(after.replace(/<zhaji-reader[\s\S]*?<\/zhaji-reader>/u, '')).toBe(before);
});

test('and is not brought elsewhere', async ({ serve, page }) => {
  const { url } = testPage('people');
  serve(url, html('people'));
  await page.goto(url);
  await speechOf(page);
  const isThere = await inExtensionWorld(page, () => {
    const { [Symbol.for('zhaji')]: life } = globalThis as unknown as Record<symbol, { findArticle?: object }>;
    return life!.findArticle !== undefined;
  });
  expect(isThere).toBe(false);
});

test('facts of a speech in a frame are those of the frame', async ({ serve, page, notebook }) => {
  const outer = 'http://www.12371.cn/study/2026/04/25/frame.shtml';
  serve(
    outer,
    '<!DOCTYPE html><title>学习园地</title><h1>学习园地</h1><iframe src="/b.html" width="800" height="900"></iframe>',
  );
  serve('http://www.12371.cn/b.html', html('in-frame'));
  await page.goto(outer);
  const frame = page.frame({ url: /b\.html$/ })!;
  await selectText(frame, WORDS);
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.lastElementChild?.localName))
    .toBe('zhaji-reader');
  await page.keyboard.press('h');
  await expect
    .poll(async () => (await notebook.speeches()).map(({ title, date }) => [title, date]))
    .toEqual([['把桥修到家门口', '2026-04-24']]);
});
