import { expect, test } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* From a note to its passage: the page opens where the passage stands. */

const WORDS = '老路走不到新地方。';

for (const [how, act] of [
  ['the link of its card', (book: NotebookPage) => book.card(WORDS).getByRole('link', { name: '打开原页' }).click()],
  ['a key', (book: NotebookPage) => book.card(WORDS).press('o')],
] as const) {
  test(`by ${how}, the page is open at the passage`, async ({ page, reader, serve, open, keep }, info) => {
    await keep([]);
    await page.goto(addresses.people);
    await selectText(page, WORDS);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).not.toEqual({});
    const book = new NotebookPage(await open('notebook.html#notes'));
    await expect(book.card(WORDS)).toBeVisible();
    // Long enough that the passage is out of sight.
    const original = testPages()[addresses.people.replace('http://', '')] as string;
    const long = Array.from({ length: 60 }, (_, n) => `<p>这里是后来加的第${n}行字。</p>`).join('');
    serve(addresses.people, original.replace(/<p[ >]/, `${long}$&`));
    const opened = book.page.context().waitForEvent('page');
    await book.card(WORDS).focus();
    await act(book);
    const there = await opened;
    const top = (): Promise<number> =>
      there.evaluate((words) => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          return range.getBoundingClientRect().top / innerHeight;
        }
        return Number.NaN;
      }, WORDS);
    await expect.poll(async () => ((at) => at > 0 && at < 0.9)(await top()), { timeout: 15_000 }).toBe(true);
    expect(await there.evaluate(() => scrollY)).toBeGreaterThan(100);
    await there.screenshot({ path: info.outputPath('there.png') });
    await there.close();
  });
}
