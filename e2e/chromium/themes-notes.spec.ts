import type { Page } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { looks } from '../fixtures/looks.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

test.use({ themeWords: true });

/* Themes on notes: what fits a note, many notes at once, themes that notes would make, a theme's page. All by keyboard. */

const CLUB = [
  '读书会不要开成报告会，每人发言三分钟，轮流来。',
  '上周的读书会，轮流发言，人人都说了三分钟。',
  '发言限三分钟，读书会上没有领导，只有读者。',
  '我们的读书会轮流主持，发言不许念稿子。',
  '读书会散了，大家还在楼梯口接着发言。',
].map((quote) => ({ quote }));
/** Four that make another theme, which is proposed before it. */
const FLOOD = [
  '防汛值班不是守电话，水位涨一尺就要上堤。',
  '去年防汛值班，最怕的是夜里水位悄悄涨。',
  '水位牌要立在看得见的地方，防汛值班的人才睡得着。',
  '防汛值班表贴在墙上，水位记在心里。',
].map((quote) => ({ quote }));
const FIELDS = '要到田间地头去调查研究，把基层的真问题带回来。';
const STYLE = '作风建设没有休止符，形式主义害死人。';
const FIT = [FIELDS, STYLE].map((quote) => ({ quote }));
const FITS_NONE = '请各位翻到第七页，我们接着往下看。';

const suggestions = (book: NotebookPage, words: string) => book.card(words).locator('.fitting button');
const dashed = (page: Page) => page.locator('.theme-chip.suggested .mark');

test('note after note is put under what fits it with Enter alone, and each is taken back', async ({ keep, open }) => {
  await keep(FIT);
  const book = new NotebookPage(await open('notebook.html#notes/unsorted'));
  const { keyboard } = book.page;
  const first = suggestions(book, FIELDS).first();
  await expect(first).toHaveAttribute('title', /^因为提到“/);
  const [field, style] = await Promise.all([first.textContent(), suggestions(book, STYLE).first().textContent()]);
  await tabTo(first);
  await keyboard.press('Enter');
  await expect(book.message).toContainText(`已归入“${field}”`);
  await expect(book.cards).toHaveCount(1);
  await expect(suggestions(book, STYLE).first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(book.cards).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(book.cards.locator('.quote')).toHaveText([STYLE]);
  await keyboard.press('Control+z');
  await expect(book.cards).toHaveCount(2);
  await expect(suggestions(book, STYLE).first()).toHaveText(style!);
});

test('what fits nothing is offered nothing, and a note under a theme neither', async ({ keep, open }) => {
  await keep([...FIT, { quote: FITS_NONE }, { quote: '作风建设要常抓。', theme: '作风建设' }]);
  const book = new NotebookPage(await open('notebook.html#notes'));
  await expect(suggestions(book, STYLE)).not.toHaveCount(0);
  await expect(suggestions(book, FITS_NONE)).toHaveCount(0);
  await expect(suggestions(book, '要常抓')).toHaveCount(0);
});

test('themes are suggested for many notes at once: looked at, one unticked, done, taken, refused, undone', async ({
  keep,
  open,
}) => {
  await keep([...FIT, { quote: FITS_NONE }]);
  const book = new NotebookPage(await open('notebook.html#notes/unsorted'));
  const { page } = book;
  const { keyboard } = page;
  const boxes = book.cards.locator('.pick input');
  await tabTo(boxes.first());
  await keyboard.press('Space');
  await keyboard.press('Shift+ArrowDown');
  await expect(page.locator('.bulk')).toContainText('已选 2 条');
  await expect(boxes.nth(1)).toBeFocused();
  await keyboard.press('Control+a');
  await expect(page.locator('.bulk')).toContainText('已选 3 条');

  await keyboard.press('s');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('2 条会变');
  await expect(dialog.getByRole('button', { name: '改这 2 条' })).toBeFocused();
  await expect(dialog.locator('li').first()).toContainText(/现在：未分类.*因为提到“/);
  // Away without doing it, and again.
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(boxes.nth(1)).toBeFocused();
  await keyboard.press('s');
  await tabTo(dialog.getByRole('checkbox').nth(1));
  await keyboard.press('Space');
  await tabTo(dialog.getByRole('button', { name: '改这 1 条' }));
  await keyboard.press('Enter');
  await expect(book.message).toContainText('1 条笔记有了建议的主题');
  await expect(book.cards).toHaveCount(2);

  await page.evaluate(() => location.assign('#notes'));
  await expect(dashed(page).first()).toBeVisible();
  const card = book.card(FIELDS);
  await tabTo(card.getByRole('button', { name: /^不归“/ }));
  await keyboard.press('Enter');
  await expect(book.message).toContainText('已去掉建议');
  await expect(card.getByRole('button', { name: '选主题' })).toBeVisible();
  await expect(card.getByRole('button', { name: '归入“乡村振兴”' })).toHaveCount(0);
  // Nor is it when the page is opened anew.
  await page.reload();
  await expect(card.getByRole('button', { name: '选主题' })).toBeVisible();
  await expect(dashed(page)).toHaveCount(0);
  // What fits comes a moment after the notes: when it is there for one, it would be for the other.
  await expect(suggestions(book, STYLE)).not.toHaveCount(0);
  await expect(card.getByRole('button', { name: '归入“乡村振兴”' })).toHaveCount(0);
  await keyboard.press('Control+z');
  await tabTo(card.getByRole('button', { name: /^就归“/ }));
  await keyboard.press('Enter');
  await expect(card.getByRole('button', { name: /^就归“/ })).toHaveCount(0);
  await expect(card.locator('.theme-picker .mark')).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(dashed(page)).toHaveCount(1);
  // And what was suggested for many, as one.
  await keyboard.press('Control+z');
  await expect(dashed(page)).toHaveCount(0);
});

test('selected notes are moved to a theme and to a new one, each as one action', async ({ keep, open }) => {
  await keep(CLUB);
  const book = new NotebookPage(await open('notebook.html#notes/unsorted'));
  const { page } = book;
  const { keyboard } = page;
  const move = async (name: string): Promise<void> => {
    await tabTo(book.cards.first().locator('.pick input'));
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('m');
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(book.message).toContainText(`2 条笔记已移到“${name}”`);
  };
  await move('学习方法与本领');
  await expect(book.cards).toHaveCount(3);
  await move('怎么开读书会');
  await expect(book.cards).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(book.cards).toHaveCount(3);
  await expect(book.shelf('怎么开读书会')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(book.cards).toHaveCount(5);
});

test('what notes without a theme have in common is proposed, named anew and made; one undo takes it back', async ({
  keep,
  open,
}) => {
  await keep([...CLUB, ...FIT]);
  const book = new NotebookPage(await open('notebook.html#notes/unsorted'));
  const { page } = book;
  const { keyboard } = page;
  const strip = page.getByRole('region', { name: '建议的新主题' });
  await expect(strip).toContainText('未分类的 7 条里，有 5 条说的像是同一件事。');
  await tabTo(strip.getByRole('button', { name: '看这 5 条' }));
  await keyboard.press('Enter');
  await expect(strip.getByRole('listitem')).toHaveText(CLUB.map(({ quote }) => quote));
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await expect(strip.getByRole('textbox')).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('怎么开读书会');
  await keyboard.press('Enter');
  await expect(book.message).toContainText('已建主题“怎么开读书会”，归入 5 条');
  await expect(strip).toHaveCount(0);
  await expect(book.shelf('怎么开读书会')).toContainText('5');
  await book.undo();
  await expect(book.shelf('怎么开读书会')).toHaveCount(0);
  await expect(strip).toContainText('5 条');
});

test('a proposal that is dismissed stays away, unless that is taken back', async ({ keep, open }) => {
  await keep([...CLUB, ...FLOOD]);
  const book = new NotebookPage(await open('notebook.html#notes/unsorted'));
  const { page } = book;
  const strip = page.getByRole('region', { name: '建议的新主题' });
  await expect(strip).toContainText('有 4 条');
  const dismiss = async (): Promise<void> => {
    await tabTo(strip.getByRole('button', { name: '不建，不再问这几条' }));
    await page.keyboard.press('Enter');
    await expect(strip).toContainText('有 5 条');
  };
  await dismiss();
  await book.message.getByRole('button', { name: '撤销' }).click();
  await expect(strip).toContainText('有 4 条');
  await dismiss();
  await page.reload();
  // All are looked for at once: with the second there, the first would be before it.
  await expect(strip).toContainText('有 5 条');
});

test('a theme’s page: by section and by date, what recurs, and its notes moved away', async ({ keep, open }) => {
  await keep([...inventedNotes, ...CLUB.map((note) => ({ ...note, theme: '担当作为与实干' }))]);
  const book = new NotebookPage(await open('notebook.html#notes'));
  const { page } = book;
  const { keyboard } = page;
  const href = await book.shelf('担当作为与实干').getAttribute('href');
  await page.evaluate((id) => location.assign(`#themes/${id}/page`), href!.split('/').at(-1)!);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('担当作为与实干');
  await expect(page.locator('.theme-section').first()).toContainText('《在实干中答题：把好事办到群众心坎上》');
  await tabTo(page.getByRole('button', { name: '按日期' }));
  await keyboard.press('Enter');
  await expect(page.locator('.theme-section')).toHaveText([/^2026年4月23日/]);

  const all = await book.cards.count();
  const phrase = page.getByRole('button', { name: /^读书会/ });
  await tabTo(phrase);
  await keyboard.press('Enter');
  await expect(book.cards).toHaveCount(5);
  await expect(book.cards.first().locator('mark')).toHaveText(['读书会']);
  await tabTo(book.cards.first().locator('.pick input'));
  await keyboard.press('Control+a');
  await expect(page.locator('.bulk')).toContainText('已选 5 条');
  await keyboard.press('m');
  await keyboard.type('学习方法');
  await keyboard.press('Enter');
  await expect(book.message).toContainText('5 条笔记已移到“学习方法与本领”');
  // What was asked for recurs no more: that is said, with the way to the rest.
  await expect(page.getByRole('heading', { name: '这里没有提到“读书会”的笔记了' })).toBeVisible();
  await expect(phrase).toHaveAttribute('aria-pressed', 'true');
  // What had the focus went with the notes.
  await expect(page.getByRole('button', { name: '看全部笔记' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(book.cards).toHaveCount(all - 5);
  await expect(book.cards.first().locator('.pick input')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(book.cards).toHaveCount(all);
  await phrase.focus();
  await keyboard.press('Enter');
  await expect(book.cards).toHaveCount(5);
  await keyboard.press('Enter');
  await expect(book.cards).toHaveCount(all);
  await page.evaluate(() => location.assign('#themes/nonesuch/page'));
  await expect(page.getByRole('heading')).toHaveText('没有这个主题');
});

const [PEOPLE, DUTY, STYLE_THEME] = ['为民服务与群众路线', '担当作为与实干', '作风建设'] as const;

test('the index nests: by keys in and out, counts of its own and in all, the shelf with what stands under it', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const book = new NotebookPage(await open('notebook.html#notes'));
  const { page } = book;
  const { keyboard } = page;
  await expect(book.shelf(DUTY)).toBeVisible();
  const names = await book.themeNames.allTextContents();
  const [above = '', below = ''] = names.slice(names.indexOf(DUTY) - 1);
  const counts = (name: string) => book.shelf(name).locator('.n');
  await expect(counts(DUTY)).toHaveText('2');
  await tabTo(book.shelf(DUTY));
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(book.under(above)).toHaveText([below]);
  await expect(book.shelf(DUTY)).toBeFocused();
  await expect(counts(above)).toHaveText(/^\d · 共 \d$/);
  await expect(counts(DUTY)).toHaveText('2');
  const [own, all] = (await counts(above).textContent())!.match(/\d/g)!.map(Number) as [number, number];
  expect(all).toBe(own + 2);

  await keyboard.press('Shift+Tab');
  await expect(book.shelf(above)).toBeFocused();
  await keyboard.press('Enter');
  await expect(book.groups).toHaveText([above, DUTY]);
  await expect(book.cards).toHaveCount(all);
  await expect(page.locator('.group-n')).toHaveText([`${own} 条，连下面的共 ${all} 条`, '2 条']);
  // What is selected under the heading of the child leaves the child.
  await book.card('一分部署').locator('.pick input').focus();
  await keyboard.press('Space');
  await keyboard.press('m');
  await keyboard.type(above);
  await keyboard.press('Enter');
  await expect(page.locator('.group-n')).toHaveText([`${own + 1} 条，连下面的共 ${all} 条`, '1 条']);
  await keyboard.press('Control+z');
  await expect(page.locator('.group-n')).toHaveText([`${own} 条，连下面的共 ${all} 条`, '2 条']);

  await tabTo(book.shelf(DUTY));
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect(book.under(above)).toHaveCount(0);
  await expect(book.shelf(DUTY)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(book.under(above)).toHaveText([below]);
});

test('notes are dragged onto the index: one, or all that are selected; each is taken back', async ({ keep, open }) => {
  await keep(inventedNotes);
  const book = new NotebookPage(await open('notebook.html#notes'));
  const count = (name: string) => book.shelf(name).locator('.n');
  await book.grip(book.card('一分部署').first()).dragTo(book.shelf(STYLE_THEME));
  await expect(book.message).toContainText(`1 条笔记已移到“${STYLE_THEME}”`);
  await expect(count(STYLE_THEME)).toHaveText('1');
  await expect(count(DUTY)).toHaveText('1');
  await book.undo();
  await expect(count(DUTY)).toHaveText('2');

  await book.shelf(PEOPLE).click();
  await expect(book.cards).toHaveCount(2);
  await book.cards.first().locator('.pick input').focus();
  await book.page.keyboard.press('Control+a');
  await book.grip(book.cards.first()).dragTo(book.shelf(DUTY));
  await expect(book.message).toContainText(`2 条笔记已移到“${DUTY}”`);
  await expect(count(DUTY)).toHaveText('4');
  await expect(book.cards).toHaveCount(0);
  await book.undo();
  await expect(book.cards).toHaveCount(2);
  // Onto the one it comes from: nothing, as is seen when what is done next is done.
  await book.grip(book.cards.first()).dragTo(book.shelf(PEOPLE));
  await book.shelf('未分类').click();
  await book.grip(book.card('不到现场')).dragTo(book.shelf(STYLE_THEME));
  await expect(count(STYLE_THEME)).toHaveText('1');
  await expect(count(PEOPLE)).toHaveText('2');
  await book.page.keyboard.press('Control+z');
  await expect(book.card('不到现场')).toBeVisible();
});

test('on a theme’s page the themes come while a note is dragged, and take it; letting go beside them does nothing', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const book = new NotebookPage(await open('notebook.html#notes'));
  const { page } = book;
  const href = await book.shelf(DUTY).getAttribute('href');
  await page.evaluate((id) => location.assign(`#themes/${id}/page`), href!.split('/').at(-1)!);
  await expect(book.cards).toHaveCount(2);
  const dock = page.locator('.theme-dock');
  const take = async (): Promise<void> => {
    await book.cards.first().hover();
    await book.grip(book.cards.first()).hover();
    await page.mouse.down();
    await page.mouse.move(400, 400, { steps: 3 });
    await expect(dock).toBeVisible();
    await expect(dock.locator('li', { hasText: DUTY })).toHaveCount(0);
  };
  await expect(dock).toHaveCount(0);
  await take();
  // In small steps: the first move over it only says that it has come there.
  const to = (await dock.locator('li', { hasText: STYLE_THEME }).boundingBox())!;
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 40 });
  await expect(dock.locator('.is-target')).toHaveText(STYLE_THEME);
  await page.mouse.up();
  await expect(book.message).toContainText(`1 条笔记已移到“${STYLE_THEME}”`);
  await expect(dock).toHaveCount(0);
  await expect(book.cards).toHaveCount(1);
  await book.undo();
  await expect(book.cards).toHaveCount(2);
  await take();
  await page.mouse.up();
  await expect(dock).toHaveCount(0);
  await expect(book.cards).toHaveCount(2);
});

test(
  'five thousand notes are looked through while the page goes on, and not when that is ended',
  { tag: '@long' },
  async ({ keep, open }) => {
    await keep(Array.from({ length: 5000 }, (_, at) => ({ quote: `${FIT[at % 2]!.quote}（${at}）` })));
    const book = new NotebookPage(await open('notebook.html#notes/unsorted'));
    const { page } = book;
    await expect(book.cards.locator('.fitting').first()).toBeVisible();
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ['longtask'],
      });
    });
    await page.locator('.bulk input').click();
    await page.getByRole('button', { name: '建议主题' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: '建议主题' }).click();
    await expect(dialog.getByRole('heading')).toHaveText('5000 条会变');
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    expect(Math.max(0, ...tasks)).toBeLessThan(500);

    // Done as one action, and taken back as one.
    await page.getByRole('button', { name: '改这 5000 条' }).click();
    await expect(book.message).toContainText('5000 条笔记有了建议的主题');
    await expect(book.cards).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(book.message).toContainText('已撤销');
    await expect(page.locator('.bulk')).toContainText('5000');
  },
);

test('the panel offers what fits, and one press takes it', async ({ keep, openPanel, page: web }) => {
  await keep(inventedNotes);
  await web.goto(addresses.people);
  const panel = await openPanel(addresses.people);
  const card = panel.card('不到现场的结论靠不住');
  const first = card.locator('.fitting button').first();
  await tabTo(first);
  const name = await first.textContent();
  await panel.page.keyboard.press('Enter');
  await expect(panel.message).toContainText(`已归入“${name}”`);
  await expect(card.locator('.theme-picker .theme-chip')).toHaveText(name!);
  await expect(card.locator('.theme-picker .theme-chip')).toBeFocused();
  await panel.page.keyboard.press('Control+z');
  await expect(first).toHaveText(name!);
});

for (const { locale, appearance, tag } of looks) {
  test(`axe is content: ${locale}, ${appearance}`, { tag }, async ({ keep, open }) => {
    await keep([...inventedNotes, ...CLUB, ...FIT], { locale, appearance });
    const page = await open('notebook.html#notes/unsorted');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      found[state] = await axeViolations(page);
    };
    await page.locator('.fitting').first().waitFor();
    await page.locator('.proposal .acts .button').click();
    await look('what fits, a proposal');
    await page.locator('.bulk input').click();
    await page.locator('.bulk .mover button').click();
    await look('selected, choosing a theme');
    await page.keyboard.press('Escape');
    await page.locator('.bulk .button').first().click();
    await page.locator('.resuggest .solid').waitFor();
    await page.locator('.resuggest li input').first().click();
    await look('what would change');
    await page.locator('.resuggest .solid').click();
    await page.locator('.toast').waitFor();
    await page.evaluate(() => location.assign('#notes'));
    await dashed(page).first().waitFor();
    await look('suggested themes');
    const href = await page.locator('aside.themes a[href*="/theme/"]').nth(1).getAttribute('href');
    await page.evaluate((id) => location.assign(`#themes/${id}/page`), href!.split('/').at(-1)!);
    await page.locator('.theme-page h1').waitFor();
    await look('a theme’s page');
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}
