import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

/* Which themes the toolbar offers: those that fit the passage, once they are known; else those used last. */

const ADDRESS = 'http://cpc.people.com.cn/n1/2026/0424/c64387-40000099.html';
const FITTING = '要力戒形式主义、官僚主义，少开会，到一线去摸实情';
const TRADITIONAL = '力戒形式主義、官僚主義，到一線去摸實情';
const FITS_NONE = '请各位翻到第七页，我们接着往下看。';
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>在云渡市座谈会上的讲话</title>
<h1>在云渡市座谈会上的讲话</h1><div class="rm_txt_con"><p>各位朋友：</p><p>${FITTING}，回来再商量办法。</p><p>${FITS_NONE}</p><p>${TRADITIONAL}。</p></div></html>`;

test.use({ themeWords: true });
test.beforeEach(async ({ page, serve, notebook }) => {
  // What it has ready is of the themes before, put in the place of which behind its back.
  await notebook.stopWorker();
  serve(ADDRESS, PAGE);
  await page.goto(ADDRESS);
});

test('a theme that fits is offered first, with the words that speak for it, and its number keeps under it', async ({
  page,
  reader,
}) => {
  await selectText(page, FITTING);
  await reader.toolbar();
  await reader.shadow.waitFor({ tag: 'button', name: /建议归入“作风建设”/ });
  expect(await reader.shadow.text()).toContain('形式主义');
  await page.keyboard.press('1');
  await reader.shadow.waitFor({ name: /已划线，归入 作风建设/ });
  await expect.poll(() => reader.painted()).toEqual([FITTING]);
});

test('the worker may have been stopped meanwhile', async ({ page, reader, notebook }) => {
  await selectText(page, FITS_NONE);
  await reader.toolbar();
  await page.keyboard.press('Escape');
  await notebook.stopWorker();
  await selectText(page, FITTING);
  await reader.toolbar();
  await reader.shadow.waitFor({ tag: 'button', name: /建议归入“作风建设”/ });
});

test('a passage in traditional characters is read as one in simplified', async ({ page, reader }) => {
  await selectText(page, TRADITIONAL);
  await reader.toolbar();
  await reader.shadow.waitFor({ tag: 'button', name: /建议归入“作风建设”/ });
});

for (const width of [360, 900]) {
  test(`the words that speak for a theme are whole at ${width} px, and as many as there is room for`, async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await selectText(page, FITTING);
    await reader.toolbar();
    await reader.shadow.waitFor({ tag: 'button', name: /建议归入“作风建设”/ });
    const button = (await reader.shadow.boxes('button')).find(({ name }) => name.includes('作风建设'))!;
    const words = (await reader.shadow.boxes('b')).filter(
      ({ left, top }) => left >= button.left && left < button.right && top > button.top && top < button.bottom,
    );
    /** The space below its words. */
    const FOOT = 6;
    const [seen, cut] = [0, 1].map((part) =>
      words.filter(({ right, bottom }) => (right <= button.right && bottom <= button.bottom - FOOT) === (part === 0)),
    );
    expect(seen!.length).toBeGreaterThan(1);
    // What is left out is below, all of it.
    expect(cut!.filter(({ top }) => top < button.bottom - FOOT - 1)).toEqual([]);
  });
}
