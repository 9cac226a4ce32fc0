import { englishNotes, inventedNotes } from '../fixtures/invented-rows.ts';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* The notes by keys alone: where the focus is after each, and what they do in the list. */

const LONG = `${'把该做的事一件一件做完。'.repeat(1_600)}账本在此。`;
const test = base.extend<{ book: NotebookPage }>({
  book: async ({ keep, open }, use) => {
    await keep([...inventedNotes, ...englishNotes, { quote: '老路走不到新地方。', theme: '改革创新', thought: LONG }]);
    await use(new NotebookPage(await open('notebook.html#notes')));
  },
});
const focused = '[data-note]:focus';

test('in the list: ↓ from the search leads to the first note each time, M and Delete to the one after it', async ({
  book,
}) => {
  const { page } = book;
  const { keyboard } = page;
  await book.button('asList').click();
  await expect(book.button('asList')).toHaveAttribute('aria-pressed', 'true');
  const first = book.cards.first();
  for (let times = 0; times < 2; times++) {
    await keyboard.press('/');
    await expect(book.search).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
  }
  await keyboard.press('/');
  await book.cards.nth(2).locator('.pick input').click();
  await keyboard.press('Escape');
  await expect(book.cards.nth(2).locator('.pick input')).toBeFocused();

  await book.cards.nth(1).focus();
  const [, moved = '', after = ''] = await book.cards.locator('.quote').allTextContents();
  await keyboard.press('m');
  await keyboard.type('基层治理');
  await keyboard.press('Enter');
  await expect(book.message).toContainText('1 条笔记已移到“基层治理”');
  await expect(book.group('基层治理').locator('.quote')).toHaveText([moved]);
  await expect(page.locator(focused)).toContainText(after);
  await keyboard.press('Shift+M');
  await keyboard.type('基层治理');
  await keyboard.press('Enter');
  await expect(book.message).toContainText('1 条笔记也归入“基层治理”了');
  await expect(book.card(after)).toHaveCount(2);
  await expect(page.locator(focused)).toContainText(after);
  await keyboard.press('m');
  await keyboard.type('作风建设');
  await keyboard.press('Enter');
  await expect(book.message).toContainText('原来的主题都离开了');
  await expect(book.card(after)).toHaveCount(1);
  await expect(page.locator(focused)).toHaveCount(1);

  await book.search.fill('账本');
  await expect(book.cards).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Delete');
  await expect(book.button('clearSearch')).toBeFocused();
});

test('E and A open the field in the list as on a card; Esc goes back to the note, where the keys go on', async ({
  book,
}) => {
  const { page } = book;
  const { keyboard } = page;
  await expect(book.cards.first()).toBeVisible();
  await keyboard.press('j');
  await expect(book.cards.first()).toBeFocused();
  await keyboard.press('e');
  await keyboard.type('先看台账。');
  await keyboard.press('Escape');
  await expect(book.cards.first()).toBeFocused();
  await keyboard.press('a');
  await expect(book.cards.first().getByRole('textbox', { name: '应用' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(book.cards.first()).toBeFocused();
  await book.button('asList').click();
  await expect(book.button('asList')).toHaveAttribute('aria-pressed', 'true');
  await book.cards.first().focus();
  await keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: '感悟' })).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(book.cards.first()).toBeFocused();

  await keyboard.press('?');
  await expect(page.locator('.keys-help')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await keyboard.press('Escape');
  await expect(page.locator('.keys-help')).toHaveCount(0);
});

test('a long thought is folded; what a search found in it is seen, and all hits look alike', async ({ book }) => {
  const { page } = book;
  const card = book.card('老路走不到新地方');
  await expect(card.getByRole('button', { name: '展开' })).toBeVisible();
  expect((await card.boundingBox())!.height).toBeLessThan(900);
  await book.search.fill('账本');
  await expect(card.locator('.own mark')).toHaveText('账本');
  await expect(card.locator('.own mark')).toBeInViewport();
  await card.getByRole('button', { name: '展开' }).click();
  expect((await card.boundingBox())!.height).toBeGreaterThan(2_000);
  await book.search.fill('改革 people.com');
  await expect(card.locator('.theme-chip mark')).toHaveText('改革');
  await expect(card.locator('.source mark').last()).toHaveText('people.com');
  const colours = await page
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
  expect(new Set(colours)).toEqual(new Set(['rgb(255, 224, 138)']));
});
