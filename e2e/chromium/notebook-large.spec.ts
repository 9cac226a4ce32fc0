import { firstThemes } from '../fixtures/first-themes.ts';
import { isLong } from '../fixtures/is-long.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* The notebook with many notes, in the long run thousands: few are drawn, all are reached. */

const NOTES = isLong ? 8000 : 2400;
const FEW = 60;
const THEMES = firstThemes.map(({ name }) => name);
const [FIRST = '', , OTHER = ''] = THEMES;

test('very many notes: few alive wherever the page is, the focus is kept, each is found, hundreds are moved and back', async ({
  keep,
  open,
}) => {
  test.slow();
  await keep(
    Array.from({ length: NOTES }, (_, index) => ({
      quote: `第${index + 1}条：${'把该做的事一件一件做完。'.repeat(1 + (index % 5))}`,
      theme: THEMES[index % THEMES.length],
    })),
  );
  const book = new NotebookPage(await open('notebook.html#notes'));
  const { page } = book;
  await expect(book.cards.first()).toBeVisible();
  // Counted at each change from now on, not only where we look.
  await page.evaluate(() => {
    const alive = { most: 0 };
    Object.assign(window, { alive });
    new MutationObserver(() => {
      alive.most = Math.max(alive.most, document.querySelectorAll('article[data-note]').length);
    }).observe(document.body, { childList: true, subtree: true });
  });
  const focused = page.locator('[data-note]:focus');

  // The list is walked from end to end and page by page; a letter and the wheel don't lose the place.
  await book.cards.first().focus();
  await page.keyboard.press('End');
  await expect(focused).toContainText(`第${NOTES - (NOTES % THEMES.length)}条`);
  await expect(focused).toBeInViewport();
  const last = await focused.textContent();
  await page.mouse.move(800, 500);
  for (let times = 0; times < 10; times++) await page.mouse.wheel(0, -40_000);
  await expect(focused).toHaveText(last!);
  await expect(focused).not.toBeInViewport();
  await page.keyboard.press('Home');
  await expect(focused).toBeInViewport();
  await expect(focused).toContainText('第1条');
  for (let times = 0; times < 20; times++) await page.keyboard.press('PageDown');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('e');
  await expect(page.locator('textarea:focus')).toBeInViewport();
  await page.keyboard.type('到这里了。');
  await page.keyboard.press('Control+Enter');
  await expect(book.cards.filter({ hasText: '到这里了。' })).toBeInViewport();

  // Searched, and searched no more: the field keeps the focus, and the words.
  await page.keyboard.press('/');
  await page.keyboard.type(`第${NOTES - 1}条`);
  await expect(book.search).toBeFocused();
  await expect(book.cards).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.type('到这里了');
  await expect(book.cards.locator('mark').first()).toHaveText('到这里了');
  await expect(book.cards).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(book.cards.first()).toContainText('第1条');

  // A whole theme is moved, and taken back.
  const count = (name: string) => book.shelf(name).locator('.n');
  const n = Math.ceil(NOTES / THEMES.length);
  await book.shelf(FIRST).click();
  // Its first note is the first of all as well: selected before it is drawn, all would be moved.
  await expect(book.shelf(FIRST)).toHaveAttribute('aria-current', 'true');
  await expect(count(FIRST)).toHaveText(String(n));
  await book.cards.first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('m');
  await page.getByRole('combobox').fill(OTHER);
  await page.keyboard.press('Enter');
  await expect(book.message).toContainText(`${n} 条笔记已移到“${OTHER}”`);
  await expect(count(OTHER)).toHaveText(String(2 * n));
  await book.undo();
  await expect(count(FIRST)).toHaveText(String(n));

  expect(await page.evaluate(() => (window as unknown as { alive: { most: number } }).alive.most)).toBeLessThanOrEqual(
    FEW,
  );

  // Opened again it begins with what was kept of the notes, each where it stood, and goes on with all of them.
  const isKept = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('zhaji');
          opening.addEventListener('success', () => {
            const asking = opening.result.transaction('meta').objectStore('meta').count('outline');
            asking.addEventListener('success', () => {
              opening.result.close();
              resolve(asking.result > 0);
            });
          });
        }),
    );
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
  await book.shelf(OTHER).click();
  await expect(count(OTHER)).toHaveText(String(n));
  await expect(book.cards.first()).toContainText(`第${THEMES.indexOf(OTHER) + 1}条`);
  const before = await book.cards.first().textContent();
  await page.reload();
  await expect(book.cards.first()).toHaveText(before!);
  await expect(count(OTHER)).toHaveText(String(n));
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('到这里了');
  await expect(book.cards).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(book.cards.first()).toHaveText(before!);
});
