import type { Frame, Page } from '@playwright/test';
import { launchChromium } from '../fixtures/launch-chromium.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';
import { ReaderInPage } from '../parts/reader-in-page.ts';

/* Coming back: what was kept is painted on exactly the same words, and on no others. */

const WITHIN = '老路走不到新地方。';
const ACROSS = ['定了的事情马上办', '把跑多次变成跑一次'] as const;
const THIRD = '在急事面前伸手';

/** What is painted, white space apart. */
const words = async (target: Page | Frame): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await painted(target)).map(([name, parts]) => [name, parts.join('').replaceAll(/\s/g, '')]),
  );
const keep = async (page: Page, reader: ReaderInPage, key: string, from: string, to = from): Promise<void> => {
  await selectText(page, from, to);
  await reader.pressOnToolbar(key);
};
/** The page at people.com.cn as text, to be served changed. */
const original = (): string => testPages()[addresses.people.replace('http://', '')] as string;

for (const name of ['people', 'xinhua', 'government', 'wechat', 'breaks', 'gb2312', 'hostile'] as const) {
  test(`on ${name}: three passages, then the same words again after a reload`, async ({ page, reader, notebook }) => {
    await page.goto(addresses[name]);
    await page.locator('body', { hasText: '文山会海里泡不出好作风' }).waitFor();
    // WeChat's pages are shown late.
    await page.waitForFunction(() => !document.querySelector('#js_content[style*="hidden"]'));
    const painting = (): Promise<Record<string, string>> => words(page);
    await keep(page, reader, 'h', ACROSS[0], ACROSS[1]);
    await keep(page, reader, '1', WITHIN);
    await keep(page, reader, '2', THIRD);
    await expect.poll(async () => Object.keys(await painting()).toSorted()).toEqual(['zj0', 'zj1l', 'zj2', 'zjs']);
    const before = await painting();
    expect(before['zj0']).toMatch(/^定了的事情马上办，.*把跑多次变成跑一次$/);
    // Kept later inside the longer one: the neutral ground, and its own line hung lower.
    expect([before['zjs'], before['zj1l'], before['zj2']]).toEqual([WITHIN, WITHIN, THIRD]);
    expect(await notebook.notes()).toHaveLength(3);

    await page.reload();
    await expect.poll(painting).toEqual(before);
  });
}

test('on a page whose speech is in a frame: kept and painted there, and nothing of ours in the page around it', async ({
  page,
}) => {
  await page.goto(addresses.framed);
  const frame = (): Frame => {
    const found = page.frame({ url: /body\.html$/ });
    if (!found) throw new Error('The frame is missing.');
    return found;
  };
  await selectText(frame(), WITHIN);
  await expect
    .poll(() => frame().evaluate(() => document.documentElement.lastElementChild?.localName))
    .toBe('zhaji-reader');
  await page.keyboard.press('h');
  await expect.poll(() => words(frame())).toEqual({ zj0: WITHIN });
  expect(await page.evaluate(() => [document.querySelector('zhaji-reader'), CSS.highlights.size])).toEqual([null, 0]);
  await page.reload();
  await expect.poll(() => words(frame())).toEqual({ zj0: WITHIN });
});

test('the same speech at another address, on another site: painted there, too', async ({ page, reader }) => {
  await page.goto(addresses.people);
  await keep(page, reader, 'h', WITHIN);
  await page.goto(addresses.government);
  await selectText(page, '坐在板凳上听实话');
  await expect.poll(() => words(page)).toEqual({ zj0: WITHIN });
});

test('another page of the same site stays unpainted', async ({ page, reader, serve }) => {
  await page.goto(addresses.people);
  await keep(page, reader, 'h', WITHIN);
  const other = 'http://cpc.people.com.cn/n1/2026/0501/c64094-40706999.html';
  serve(
    other,
    `<!DOCTYPE html><meta charset="utf-8"><title>春耕</title><h1>春耕</h1><p>今年雨水好。${WITHIN}田里忙得很。</p>`,
  );
  await page.goto(other);
  // What is kept here is painted last: after what was recognised, were there anything.
  await keep(page, reader, 'h', '田里忙得很');
  await expect.poll(() => words(page)).toEqual({ zj0: '田里忙得很' });
});

test.describe('a page that was changed', () => {
  test.beforeEach(async ({ page, reader }) => {
    await page.goto(addresses.people);
    await keep(page, reader, 'h', WITHIN);
    await keep(page, reader, '1', THIRD);
    await expect.poll(() => words(page)).toEqual({ zj0: WITHIN, zj1: THIRD });
  });

  test('a paragraph put before: painted where the words are now', async ({ page, serve }) => {
    serve(
      addresses.people,
      original().replace('<div id="rm_txt_zw"', '<p>编者按：本报今日全文刊发，以飨读者。</p><div id="rm_txt_zw"'),
    );
    await page.reload();
    await expect(page.getByText('编者按')).toBeVisible();
    await expect.poll(() => words(page)).toEqual({ zj0: WITHIN, zj1: THIRD });
  });

  test('sentences around it rewritten: painted, since it stood and stands once', async ({ page, serve }) => {
    serve(
      addresses.people,
      original()
        .replace('三要练改革创新的本领。', '第三，改革要走在前面。')
        .replace('要鼓励基层大胆试、大胆闯，推广', '基层可以先试，再推广'),
    );
    await page.reload();
    await expect(page.getByText('第三，改革要走在前面')).toBeVisible();
    await expect.poll(() => words(page)).toEqual({ zj0: WITHIN, zj1: THIRD });
  });

  test('the passage deleted: painted nowhere', async ({ page, serve }) => {
    serve(addresses.people, original().replace(WITHIN, ''));
    await page.reload();
    await expect.poll(() => words(page)).toEqual({ zj1: THIRD });
  });

  test('the sentence moved to another paragraph: painted there, since it stood once and stands once', async ({
    page,
    serve,
  }) => {
    serve(
      addresses.people,
      original().replace(WITHIN, '').replace('好风气不会一劳永逸', `有人说，${WITHIN}这话不错。好风气不会一劳永逸`),
    );
    await page.reload();
    await expect(page.getByText('这话不错')).toBeVisible();
    await expect.poll(() => words(page)).toEqual({ zj0: WITHIN, zj1: THIRD });
  });

  test('twins put beside it: the one in its own surroundings is painted', async ({ page, serve }) => {
    serve(
      addresses.people,
      original().replace('好风气不会一劳永逸', `有人说，${WITHIN}又说，${WITHIN}好风气不会一劳永逸`),
    );
    await page.reload();
    await expect.poll(() => words(page)).toEqual({ zj0: WITHIN, zj1: THIRD });
    const before = await page.evaluate(() => {
      const [part] = CSS.highlights.get('zj0') ?? [];
      return part?.startContainer.textContent?.slice(part.startOffset - 11, part.startOffset);
    });
    expect(before).toBe('三要练改革创新的本领。');
  });

  test('one character changed: painted as unsure, not as if nothing had happened', async ({ page, serve }) => {
    serve(addresses.people, original().replace(WITHIN, '老路走不到远地方。'));
    await page.reload();
    await expect.poll(() => words(page)).toEqual({ zj1: THIRD, zju: '老路走不到远地方。' });
  });

  test('text that comes late, and text that goes away under the highlight', async ({ page }) => {
    const paragraph = page.locator('p', { hasText: WITHIN });
    const html = await paragraph.evaluate((at) => at.innerHTML);
    await paragraph.evaluate((at) => at.replaceChildren());
    await expect.poll(() => words(page)).toEqual({ zj1: THIRD });
    await page
      .locator('p', { hasText: '守牢干的底线' })
      .last()
      .evaluate((at, html) => {
        const late = document.createElement('p');
        late.innerHTML = html;
        at.before(late);
      }, html);
    await expect.poll(() => words(page)).toEqual({ zj0: WITHIN, zj1: THIRD });
  });
});

test('twins on the page from the start: after one is deleted the other is not taken for it', async ({
  page,
  reader,
  serve,
}) => {
  const twin = `${WITHIN}要鼓励基层`;
  const address = 'http://cpc.people.com.cn/n1/2026/0502/c64094-40707001.html';
  const page1 = (first: string): string =>
    `<!DOCTYPE html><meta charset="utf-8"><title>两处</title><h1>两处</h1><p>${first}</p>${'<p>中间隔着许多别的话，一段接着一段，各说各的事情。</p>'.repeat(5)}<p>后来有人在会上也讲，${twin}，会场里有人笑了。</p>`;
  serve(address, page1(`起初是他在田头说的，${twin}，大家都点头。`));
  await page.goto(address);
  await keep(page, reader, 'h', WITHIN);
  await expect.poll(() => words(page)).toEqual({ zj0: WITHIN });
  serve(address, page1('起初的那一段，如今已经删去了。'));
  await page.reload();
  await expect(page.getByText('如今已经删去了')).toBeVisible();
  await keep(page, reader, 'h', '会场里有人笑了');
  await expect.poll(() => words(page)).toEqual({ zj0: '会场里有人笑了' });
});

test('the browser closed and opened again: everything is painted where it was', async ({ server }) => {
  const first = await launchChromium({ port: server.port });
  const page = await first.context.newPage();
  const reader = await ReaderInPage.of(page);
  await page.goto(addresses.people);
  await keep(page, reader, '3', WITHIN);
  await keep(page, reader, 'h', ACROSS[0], '每周调度');
  await expect.poll(async () => Object.keys(await words(page)).toSorted()).toEqual(['zj0', 'zj3']);
  const before = await words(page);
  await first.context.close();

  const again = await launchChromium({ port: server.port, profile: first.profile });
  const later = await again.context.newPage();
  await later.goto(addresses.people);
  await expect.poll(() => words(later)).toEqual(before);
  await again.context.close();
  await first.close();
});
