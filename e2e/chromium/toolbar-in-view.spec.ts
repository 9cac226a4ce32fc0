import type { Page } from '@playwright/test';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';
import type { ReaderInPage } from '../parts/reader-in-page.ts';

/* Where the toolbar and the card stand: in the window, whatever its width and wherever the words are. And what they wear on dark pages. */

const PASSAGE = '老路走不到新地方';
const people = (): string => testPages()[addresses.people.replace('http://', '')] as string;
/** The same page, as wide as the window. */
const narrow = (): string => people().replace('.wrap{width:900px', '.wrap{max-width:900px;padding:0 12px');

/** Every button of ours lies in the window, all of it. */
async function allInView(page: Page, reader: ReaderInPage): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  // What has just grown is put in its place before it is drawn, but after it is there.
  await expect(async () => {
    const boxes = await reader.shadow.boxes('button');
    expect(boxes.length).toBeGreaterThan(3);
    const out = boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
    expect(out).toEqual([]);
  }).toPass({ timeout: 5_000 });
}

for (const width of [360, 900, 1440]) {
  test(`at ${width} px the toolbar stands in the window, wherever the words are`, async ({ page, reader, serve }) => {
    serve(addresses.people, narrow());
    await page.setViewportSize({ width, height: 640 });
    await page.goto(addresses.people);
    for (const words of ['在实干中答题：把', PASSAGE, '一步一印中']) {
      await selectText(page, words);
      await reader.toolbar();
      await allInView(page, reader);
      await page.keyboard.press('Escape');
    }
    // At the edges of the window.
    for (const block of ['start', 'end'] as const) {
      await page.locator('p', { hasText: PASSAGE }).evaluate((at, block) => at.scrollIntoView({ block }), block);
      await page.mouse.click(2, 300);
      const box = await page.locator('p', { hasText: PASSAGE }).boundingBox();
      if (!box) throw new Error('The paragraph is not drawn.');
      const y = block === 'start' ? Math.max(box.y, 0) + 50 : Math.min(box.y + box.height, 640) - 20;
      // On a word: a double click may also catch a full stop, and there is nothing to keep in that.
      for (let x = box.x + (block === 'start' ? 60 : 10); x < box.x + 200; x += 20) {
        await page.mouse.dblclick(x, y);
        if (/\p{L}/u.test(await page.evaluate(() => String(getSelection())))) break;
      }
      await reader.toolbar();
      await allInView(page, reader);
      await page.keyboard.press('0');
      await reader.shadow.waitFor({ tag: 'input' });
      await allInView(page, reader);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    await selectText(page, PASSAGE);
    await reader.keepAndOpenField();
    await allInView(page, reader);
  });
}

test('the toolbar stays with its words when the page scrolls', async ({ page, reader }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  const [before] = await reader.shadow.boxes('button');
  await page.mouse.move(100, 300);
  await page.mouse.wheel(0, 100);
  await expect
    .poll(async () => Math.round((before?.top ?? 0) - ((await reader.shadow.boxes('button'))[0]?.top ?? 0)))
    .toBe(100);
});

const grounds: { what: string; css: string; scheme: 'light' | 'dark'; name: string }[] = [
  { what: 'a page that is dark', css: 'body{background:#14181a;color:#ddd!important}', scheme: 'light', name: 'zj0d' },
  {
    what: 'a page that follows a dark system',
    css: ':root{color-scheme:light dark}body{color:CanvasText!important}',
    scheme: 'dark',
    name: 'zj0d',
  },
  { what: 'a page that knows no dark, in a dark system', css: '', scheme: 'dark', name: 'zj0' },
];
for (const { what, css, scheme, name } of grounds) {
  test(`${what} wears the names for its ground`, async ({ page, reader, serve }) => {
    serve(addresses.people, people().replace('</style>', `${css}</style>`));
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(addresses.people);
    await selectText(page, PASSAGE);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).toEqual({ [name]: [PASSAGE] });
  });
}
