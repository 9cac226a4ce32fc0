import type { Page } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { NotebookPage } from '../parts/notebook-page.ts';
import { ThemesPage } from '../parts/themes-page.ts';

/* What no page of notes expects: notes without a speech, themes that go, markup, words that run the other way, queries that are none. */

const MARKUP = '<img src=x onerror="document.title=1"><b>粗</b> &amp; {{x}} <script>alert(1)</script>';
const HEBREW = 'שלום לכולם, זה נאום (2026).';
/** An override that is never closed: all that follows would run backwards. */
const OVERRIDE = '\u202eabc 倒着写';
const THEME = '担当作为与实干';

const notes = [
  { quote: '没有出处的一句话。', orphan: true, thought: '出处丢了，话还在。' },
  { quote: MARKUP, thought: MARKUP, theme: THEME },
  { quote: HEBREW, thought: HEBREW, theme: THEME },
  { quote: OVERRIDE, thought: OVERRIDE },
];

/** The widest place in which a page scrolls sideways, px beyond its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.beforeEach(({ keep }) => keep(notes));

test('words are shown as they are, whatever they look like, and each runs its own way', async ({ open }, info) => {
  const book = new NotebookPage(await open('notebook.html#notes'));
  const { page } = book;
  await expect(book.cards).toHaveCount(4);
  const title = await page.title();
  await expect(book.card('粗').locator('.quote')).toHaveText(MARKUP);
  await expect(book.card('粗').locator('.own-text p').first()).toHaveText(MARKUP);
  expect(await page.locator('article img, article b, article script').count()).toBe(0);
  await expect(book.card('没有出处').locator('.source')).toHaveText('讲话已不在笔记本里');
  // The full stop of Hebrew stands at the left end; what is beside it stays where it was.
  const hebrew = book.card(HEBREW);
  const ends = await hebrew.locator('.quote').evaluate((element) => {
    const text = element.firstChild as Text;
    const at = (offset: number): number => {
      const range = document.createRange();
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      return range.getBoundingClientRect().left;
    };
    return { first: at(0), last: at(text.length - 1) };
  });
  expect(ends.last).toBeLessThan(ends.first);
  for (const as of ['卡片', '列表'] as const) {
    await page.getByRole('button', { name: as }).click();
    await expect(page.getByRole('button', { name: as })).toHaveAttribute('aria-pressed', 'true');
    await expect(book.cards).toHaveCount(4);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath(`${as === '卡片' ? 'cards' : 'list'}.png`) });
  }
  await page.goto(page.url().replace(/#.*/, '#notes/speeches'));
  await expect(book.groups).toContainText(['讲话已不在笔记本里']);
  await expect(book.cards).toHaveCount(4);
  await page.screenshot({ path: info.outputPath('speeches.png') });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '卡片' }).click();
  await book.card('没有出处').hover();
  await book.card('没有出处').getByRole('button', { name: '看上下文' }).click();
  await expect(page.getByRole('dialog')).toContainText('没有出处的一句话。');
  await expect(page.getByRole('dialog').getByRole('link', { name: '打开原页' })).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('in-place.png') });
  expect(await page.title()).toBe(title);
});

test('a theme that is deleted in another window while its shelf is open: said so, its notes are elsewhere, and undo brings all back', async ({
  open,
}, info) => {
  const book = new NotebookPage(await open('notebook.html#notes'));
  await book.shelf(THEME).click();
  await expect(book.cards).toHaveCount(2);
  const other = new ThemesPage(await open('notebook.html#themes'));
  await other.page.bringToFront();
  const pane = await other.edit(THEME);
  await pane.getByRole('button', { name: '删除' }).click();
  await expect(other.message).toContainText('已删除主题');
  await book.page.bringToFront();
  await expect(book.page.getByRole('heading', { name: '这个主题不在了' })).toBeVisible();
  await book.page.screenshot({ path: info.outputPath('gone.png') });
  await expect(book.shelf('未分类')).toContainText('4');
  await book.page.keyboard.press('Control+z');
  await expect(book.cards).toHaveCount(2);
});

test('a query of 10,000 characters, one of marks alone, one of markup: answered at once, and nothing breaks', async ({
  open,
}, info) => {
  const book = new NotebookPage(await open('notebook.html#notes'));
  const { page } = book;
  await expect(book.cards).toHaveCount(4);
  for (const query of ['，。！？……——“”-()', '"', '-', '“”', '\\', '.*', '   ']) {
    await book.search.fill(query);
    await expect(book.search).toHaveValue(query);
    await expect(page.locator('main')).toBeVisible();
  }
  await book.search.fill('长'.repeat(10_000));
  await expect(book.cards).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('long.png') });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await book.search.fill('句话 '.repeat(3_000));
  await expect(book.cards).toHaveCount(1);
  await book.search.fill(Array.from({ length: 3_000 }, (_, n) => `词${n}`).join(' '));
  await expect(page.getByText(/搜索太长了/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('many.png') });
  await book.search.fill('<b>粗</b>');
  await expect(book.cards).toHaveCount(1);
  await book.search.fill('שלום');
  await expect(book.card(HEBREW).locator('.quote mark')).toHaveText('שלום');
  await page.screenshot({ path: info.outputPath('hebrew.png') });
  await book.search.fill('');
  await expect(book.cards).toHaveCount(4);
});
