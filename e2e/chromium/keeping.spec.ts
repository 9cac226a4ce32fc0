import { expect, test, type Page } from '@playwright/test';
import { launchChromium, type LaunchedChromium } from '../fixtures/launch-chromium.ts';
import { PageServer } from '../fixtures/page-server.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';
import { PanelPage } from '../parts/panel-page.ts';
import { ReaderInPage } from '../parts/reader-in-page.ts';

/* Keeping a passage, on the markup of each kind of site: what is painted is what was selected, now and after a reload. */

let server: PageServer;
let chromium: LaunchedChromium;
let page: Page;

test.beforeEach(async () => {
  server = await PageServer.start(testPages());
  chromium = await launchChromium({ port: server.port });
  page = await chromium.context.newPage();
});
test.afterEach(async () => {
  await chromium.close();
  await server.close();
});

/** What is painted, parts together, without white space. */
const painted = async (reader: ReaderInPage): Promise<string> =>
  (await reader.painted()).join('').replaceAll(/\s/g, '');
/** The characters of a text in order of their codes: the parts of two passages come in no order. */
const sorted = (text: string): string =>
  text
    .split('')
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('');
const WITHIN = '一分部署，九分落实。';
const ACROSS = { from: '保证实实在在的成效。', to: '文山会海里泡不出好作风。' };

for (const name of ['people', 'xinhua', 'government', 'wechat', 'breaks', 'gb2312'] as const) {
  test(
    `on ${name}: kept, painted, painted again after a reload`,
    { tag: name === 'people' ? [] : '@long' },
    async () => {
      await page.goto(addresses[name]);
      const reader = await ReaderInPage.of(page);
      await page.getByText('文山会海里泡不出好作风').first().waitFor();
      await selectText(page, WITHIN);
      await reader.pressOnToolbar('h');
      await expect.poll(() => painted(reader)).toBe(WITHIN);

      await selectText(page, ACROSS.from, ACROSS.to);
      await reader.pressOnToolbar('1');
      const both = sorted(`${WITHIN}${ACROSS.from}一要把基层负担减下来。${ACROSS.to}`);
      await expect.poll(async () => sorted(await painted(reader))).toBe(both);

      await page.reload();
      await expect.poll(async () => sorted(await painted(reader))).toBe(both);
    },
  );
}

test('a thought is written beside the passage, and the page reads nothing of it', async () => {
  await page.goto(addresses.hostile);
  const reader = await ReaderInPage.of(page);
  await selectText(page, '老路走不到新地方。');
  await reader.keepAndOpenField();
  await reader.writeThought('secret thought');
  const heard = await page.evaluate<[string, string][]>('heard');
  expect(heard.filter(([, key]) => /[a-z]/.test(key) && key.length === 1 && key !== 'n')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('secret'))).toBe(false);

  const panel = await PanelPage.open(chromium, addresses.hostile);
  await expect(panel.card('老路走不到新地方')).toContainText('secret thought');
});

test('the page stays itself: nothing of it is added to, split or moved', async () => {
  await page.goto(addresses.people);
  const before = await page.evaluate(() => document.body.innerHTML);
  const reader = await ReaderInPage.of(page);
  await selectText(page, WITHIN);
  await reader.pressOnToolbar('2');
  await expect.poll(() => painted(reader)).toBe(WITHIN);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  expect(await page.evaluate(() => document.body.querySelectorAll('zhaji-reader').length)).toBe(0);
});

test('undo takes the highlight away, for good', async () => {
  await page.goto(addresses.people);
  const reader = await ReaderInPage.of(page);
  await selectText(page, WITHIN);
  await reader.pressOnToolbar('1');
  await expect.poll(() => painted(reader)).toBe(WITHIN);
  await reader.undo();
  await expect.poll(() => painted(reader)).toBe('');
  await page.reload();
  // Painted before the toolbar comes, were it still kept.
  await selectText(page, '老路走不到新地方。');
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(reader)).toBe('老路走不到新地方。');
});

test('kept in an iframe, painted in the iframe', async () => {
  await page.goto(addresses.framed);
  const frame = page.frame({ url: /body\.html$/ });
  if (!frame) throw new Error('The frame is missing.');
  await selectText(frame, WITHIN);
  // The reader of the frame shows its toolbar there; the key goes where the selection is.
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.lastElementChild?.localName))
    .toBe('zhaji-reader');
  await page.keyboard.press('h');
  const inFrame = (): Promise<string[]> =>
    frame.evaluate(() =>
      [...CSS.highlights.values()].flatMap((all) =>
        [...all].map(({ startContainer }) => startContainer.textContent ?? ''),
      ),
    );
  await expect.poll(async () => (await inFrame()).join('')).toContain(WITHIN);
});

test('a browser that was closed comes back with everything painted', async () => {
  const { profile } = chromium;
  await page.goto(addresses.people);
  await selectText(page, WITHIN);
  const reader = await ReaderInPage.of(page);
  await reader.pressOnToolbar('3');
  await expect.poll(() => painted(reader)).toBe(WITHIN);
  await chromium.context.close();

  const again = await launchChromium({ port: server.port, profile });
  const later = await again.context.newPage();
  await later.goto(addresses.people);
  const read = await ReaderInPage.of(later);
  await expect.poll(() => painted(read)).toBe(WITHIN);
  await again.context.close();
});
