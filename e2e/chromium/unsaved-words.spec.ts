import type { Locator, Page } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { fillForPage } from '../fixtures/fill-for-page.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* Words that cannot be saved, while the notebook is walked through: they stay, are told of, and are saved when that is possible again. */

const QUOTE = '把桥修好，比把话说好难。';
const THOUGHT = '这句话让你想到了什么？';
const WORDS = '先问过桥的人。';

test.beforeEach(({ keep }) => keep([{ quote: QUOTE }, { quote: '小事里有大道理。' }]));

class Unsaved {
  readonly book: NotebookPage;
  readonly line: Locator;
  constructor(page: Page) {
    this.book = new NotebookPage(page);
    this.line = page.locator('.unsaved');
  }
  get field(): Locator {
    return this.book.card(QUOTE).getByRole('textbox', { name: '感悟' });
  }
}

/** Opens the notes, and writes a thought that can't be saved. */
async function written(open: (path: string) => Promise<Page>): Promise<Unsaved> {
  const page = await open('notebook.html#notes');
  const unsaved = new Unsaved(page);
  await unsaved.book.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await fillForPage(page, true);
  await page.keyboard.type(WORDS);
  return unsaved;
}

test('the shelf, the tab, the look and the width change: the words stand in their field again, and are saved at last', async ({
  open,
}, info) => {
  const { book, line, field } = await written(open);
  const { page } = book;
  // Before the pause after which it is saved: nothing is known of it yet.
  await page.locator('aside.themes').getByRole('button', { name: '讲话' }).click();
  await expect(line).toContainText('有 1 处话还没存下');
  await expect(field).toHaveValue(WORDS);
  await expect(field).not.toBeFocused();
  for (const look of ['列表', '卡片']) {
    await page.getByRole('button', { name: look, exact: true }).click();
    await expect(field).toHaveCount(look === '卡片' ? 1 : 0);
    await expect(line).toBeVisible();
  }
  await expect(field).toHaveValue(WORDS);
  await page.setViewportSize({ width: 420, height: 800 });
  await expect(field).toHaveValue(WORDS);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(field).toHaveValue(WORDS);
  for (const tab of ['讲话', '主题', '回顾', '笔记']) {
    await page.getByRole('navigation').getByRole('link', { name: tab }).first().click();
    await expect(line).toBeVisible();
  }
  await expect(field).toHaveValue(WORDS);
  // A search finds what it finds.
  await book.search.fill('大道理');
  await expect(book.cards).toHaveCount(1);
  await expect(field).toHaveCount(0);
  await expect(line).toBeVisible();
  await book.search.fill('');
  await expect(field).toHaveValue(WORDS);
  await page.screenshot({ path: info.outputPath('unsaved.png') });
  await fillForPage(page, false);
  await line.getByRole('button', { name: '再试' }).click();
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(book.card(QUOTE)).toContainText(WORDS);
});

test('where no field is there for them they are shown over the page, with the way to their note', async ({
  open,
}, info) => {
  const { book, line, field } = await written(open);
  const { page } = book;
  await page.getByRole('navigation').getByRole('link', { name: '回顾' }).first().click();
  await line.getByRole('button', { name: '看是哪些' }).click();
  await expect(line.getByRole('textbox', { name: '感悟' })).toHaveValue(WORDS);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.screenshot({ path: info.outputPath('over.png') });
  await page.setViewportSize({ width: 1280, height: 720 });
  await line.getByRole('link', { name: QUOTE }).click();
  await expect(field).toHaveValue(WORDS);
  await expect(line.getByRole('textbox')).toHaveCount(0);
  await line.getByRole('button', { name: '去看' }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type('再修。');
  await fillForPage(page, false);
  await page.keyboard.press('Control+Enter');
  await expect(line).toHaveCount(0);
  await expect(book.card(QUOTE)).toContainText(`${WORDS}再修。`);
});

test.describe('in the side panel', () => {
  const [{ quote }] = inventedNotes as [(typeof inventedNotes)[0]];
  test.beforeEach(async ({ keep, page }) => {
    await keep(inventedNotes.map((note) => ({ ...note, thought: '' })));
    await page.goto(addresses.people);
  });

  test('another page is opened beside it and come back from: the words stand in their field again', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(addresses.people);
    await panel.card(quote).getByRole('button', { name: THOUGHT }).click();
    await fillForPage(panel.page, true);
    await panel.page.keyboard.type(WORDS);
    await page.goto(addresses.breaks);
    const line = panel.page.locator('.unsaved');
    await expect(line).toContainText('有 1 处话还没存下');
    await expect(panel.card(quote)).toHaveCount(0);
    await line.getByRole('button', { name: '看是哪些' }).click();
    await expect(line.getByRole('textbox', { name: '感悟' })).toHaveValue(WORDS);
    await page.goto(addresses.people);
    await expect(panel.card(quote).getByRole('textbox', { name: '感悟' })).toHaveValue(WORDS);
    await fillForPage(panel.page, false);
    await line.getByRole('button', { name: '再试' }).click();
    await expect(line).toHaveCount(0);
    await expect(panel.card(quote)).toContainText(WORDS);
  });

  test(
    'the same words written in the notebook too: both are shown, and what is chosen stays',
    { tag: '@long' },
    async ({ open, openPanel }) => {
      const panel = await openPanel(addresses.people);
      const field = panel.card(quote).getByRole('textbox', { name: '感悟' });
      await panel.card(quote).getByRole('button', { name: THOUGHT }).click();
      // While something is being composed, it is not saved by itself. Before the words: a second after them it is too late.
      await field.dispatchEvent('compositionstart');
      await panel.page.keyboard.type('这边写的话');
      const book = new NotebookPage(await open('notebook.html#notes'));
      await book.card(quote).getByRole('button', { name: THOUGHT }).click();
      await book.page.keyboard.type('那边写的话');
      await book.page.keyboard.press('Control+Enter');
      await expect(book.card(quote)).toContainText('那边写的话');
      await panel.page.bringToFront();
      await field.dispatchEvent('compositionend');
      await expect(panel.page.getByRole('alert')).toContainText('那边写的话');
      await panel.page.getByRole('button', { name: '两个都留' }).click();
      for (const words of ['那边写的话', '这边写的话']) await expect(panel.card(quote)).toContainText(words);
    },
  );
});

test('the browser asks before a page with such words is closed, and not before another', async ({ open }) => {
  const { book, line } = await written(open);
  const { page } = book;
  await page.keyboard.press('Control+Enter');
  await expect(line).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(page.isClosed()).toBe(false);
  await fillForPage(page, false);
  await line.getByRole('button', { name: '再试' }).click();
  await expect(line).toHaveCount(0);
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toHaveLength(1);
});
