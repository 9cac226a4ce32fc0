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
  test(
    `at ${width} px the toolbar stands in the window, wherever the words are`,
    { tag: width === 360 ? [] : '@long' },
    async ({ page, reader, serve }) => {
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
    },
  );
}

/** What of the selected words, as they are drawn, lies under our toolbar or card, px²; our parts being where they belong. */
async function covered(page: Page, reader: ReaderInPage): Promise<number> {
  const lines = await page.evaluate(() =>
    [...getSelection()!.getRangeAt(0).getClientRects()].map(({ left, top, right, bottom }) => ({
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    })),
  );
  const [ours] = (await reader.shadow.boxes('div')).filter(({ name }) => name === '划线工具');
  if (!ours) throw new Error('The toolbar is not there.');
  const overlap = (a: [number, number], b: [number, number]): number =>
    Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return lines.reduce(
    (sum, { left, top, right, bottom }) =>
      sum + overlap([left, right], [ours.left, ours.right]) * overlap([top, bottom], [ours.top, ours.bottom]),
    0,
  );
}
const sheet = (body: string, css = ''): string =>
  `<!DOCTYPE html><meta charset="utf-8"><title>一页</title><style>body{margin:0;font:16px/1.8 serif}${css}</style><body>${body}`;
const words = (n: number, of = '书要读进去，事要做出来。'): string => of.repeat(n);
const ODD = 'http://www.people.com.cn/n1/2026/0424/c1-40700020.html';

const places: { where: string; html: string; from: string; to: string; scroll?: string; width?: number }[] = [
  {
    where: 'several lines at the foot of the window',
    html: sheet(`<p style="margin-top:400px">甲${words(30)}乙</p>`),
    from: '甲书',
    to: '来。乙',
  },
  {
    where: 'several lines at the head of it',
    html: sheet(`<p style="margin:0">甲${words(30)}乙</p><p style="height:900px">`),
    from: '甲书',
    to: '来。乙',
  },
  {
    where: 'a page that is read from right to left',
    html: sheet(`<p>${words(3, 'ابدأ بنفسك ثم ')}</p><p>גם כאן ${words(20, 'ללמוד ולעשות ')}סוף</p>`).replace(
      '<!DOCTYPE html>',
      '<!DOCTYPE html><html dir="rtl">',
    ),
    from: 'גם כאן',
    to: 'סוף',
  },
  {
    where: 'a page that enlarges everything',
    html: sheet(`<p style="margin-top:200px">甲${words(8)}乙</p>`, 'html{zoom:1.7}'),
    from: '甲书',
    to: '来。乙',
  },
  {
    where: 'two columns',
    html: sheet(`<p style="columns:2;height:300px">甲${words(40)}乙</p>`),
    from: '甲书',
    to: '来。乙',
  },
  {
    where: 'a column as high as the window, with room beside it',
    html: sheet(`<p style="width:240px;margin:0 auto">甲${words(24)}乙</p>`),
    from: '甲书',
    to: '来。乙',
    width: 1440,
  },
  {
    where: 'a vertical text',
    html: sheet(`<p style="writing-mode:vertical-rl;height:300px;margin:120px">甲${words(12)}乙</p>`),
    from: '甲书',
    to: '来。乙',
  },
];
for (const { where, html, from, to, width = 900 } of places) {
  test(
    `nothing that is selected is covered: ${where}`,
    { tag: where === 'a vertical text' ? [] : '@long' },
    async ({ page, reader, serve }) => {
      serve(ODD, html);
      await page.setViewportSize({ width, height: 640 });
      await page.goto(ODD);
      await selectText(page, from, to);
      await reader.toolbar();
      await allInView(page, reader);
      expect(await covered(page, reader)).toBe(0);
    },
  );
}

test('in a box that scrolls it stands at what is seen of the passage, and goes along', async ({
  page,
  reader,
  serve,
}) => {
  const box = `<div id="box" style="height:200px;overflow:auto;border:1px solid;margin:40px">
    <p>甲${words(10)}</p><p>${words(60)}乙</p><p style="height:400px"></p></div><p>外面还有别的话。</p>`;
  serve(ODD, sheet(box));
  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto(ODD);
  await selectText(page, '甲书要读进去');
  await reader.toolbar();
  const top = async (): Promise<number> =>
    (await reader.shadow.boxes('div')).find(({ name }) => name === '划线工具')?.top ?? NaN;
  const before = await top();
  const scroll = (by: number): Promise<void> =>
    page.locator('#box').evaluate((box, by) => void (box.scrollTop = by), by);
  await scroll(10);
  await expect.poll(async () => Math.round(before - (await top()))).toBe(10);
  // Scrolled out of the box it stays at the edge of that, not somewhere above the page.
  await scroll(2_000);
  await expect.poll(top).toBeLessThan(60);
  expect(await top()).toBeGreaterThan(30);
});

test('under a finger: below the handles of the browser, 44 px to press, in view at 360 px', async ({
  page,
  reader,
  serve,
}) => {
  serve(addresses.people, narrow());
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 360, height: 640 });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.goto(addresses.people);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  await selectText(page, PASSAGE);
  await reader.toolbar();
  await allInView(page, reader);
  const bottom = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().bottom);
  const [bar] = (await reader.shadow.boxes('div')).filter(({ name }) => name === '划线工具');
  expect(bar!.top - bottom).toBeGreaterThanOrEqual(30);
  for (const { name, top, bottom } of await reader.shadow.boxes('button'))
    expect([name, bottom - top >= 43.5]).toEqual([name, true]);
  await reader.keepAndOpenField();
  await allInView(page, reader);
  for (const { name, top, bottom } of await reader.shadow.boxes('button'))
    expect([name, bottom - top >= 43.5]).toEqual([name, true]);
});

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
