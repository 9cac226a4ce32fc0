import { readFileSync } from 'node:fs';
import { firstThemes } from '../fixtures/first-themes.ts';
import { englishNotes, inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { putRows } from '../fixtures/put-rows.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { ExportDialogPart } from '../parts/export-dialog-part.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* The notebook: notes by theme, themes as the reader wants them, trash, search. */

const test = base.extend<{ book: NotebookPage }>({
  book: async ({ keep, open }, use) => {
    await keep([...inventedNotes, ...englishNotes, { quote: '老路走不到新地方。', theme: '改革创新', deleted: true }]);
    await use(new NotebookPage(await open('notebook.html#notes')));
  },
});
const THEMES = firstThemes.map(({ name }) => name);
const LOOSE = '干得好不好，群众说了算。';

test('notes stand under their themes, themes in the reader’s order, those without at the end', async ({ book }) => {
  await expect(book.groups).toHaveText(['理论武装', '担当作为与实干', '为民服务与群众路线', '未分类']);
  await expect(book.group('为民服务与群众路线').locator('.quote')).toHaveText([
    '干部心里装着谁，脚步就会迈向谁。',
    '群众的难处不会自己写进材料里。',
  ]);
  await expect(book.card('一分部署').locator('.source')).toHaveText(
    /顾砚秋.*《在实干中答题：把好事办到群众心坎上》.*2026年4月23日.*练强干的本领，把事办得扎实/,
  );
  await expect(book.card('一分部署')).toContainText('我手上的清单，九分在后面。');
  await expect(book.card('We measure').locator('.quote')).toHaveAttribute('lang', 'en');
  // The deleted one is nowhere but in the trash.
  await expect(book.cards).toHaveCount(9);
  for (const [shelf, count] of [
    ['全部笔记', '9'],
    ['担当作为与实干', '3'],
    ['未分类', '2'],
    ['回收站', '1'],
  ] as const) {
    await expect(book.shelf(shelf)).toContainText(count);
  }
});

test('a theme is made; a name that is missing or taken is refused with the way out', async ({ book }) => {
  const { page } = book;
  await book.button('newTheme').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('主题要有个名字。');
  await page.keyboard.type('担当作为与实干');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('已经有“担当作为与实干”了');
  await page.getByLabel('新主题的名字').fill('蹲点笔记');
  await page.keyboard.press('Enter');
  await expect(book.message).toContainText('已建主题“蹲点笔记”');
  await expect(book.themeNames).toHaveText([...THEMES, '蹲点笔记']);
  await expect(page.getByRole('heading', { name: '这个主题下还没有笔记' })).toBeVisible();
  await book.undo();
  await expect(book.themeNames).toHaveText(THEMES);
});

test('themes are put in another order by Alt with an arrow, and back', async ({ book }) => {
  const [first = '', second = '', third = '', fourth = ''] = THEMES;
  // Twice: the focus goes along.
  await book.shelf(first).focus();
  for (const order of [
    [second, first, third, ...THEMES.slice(3)],
    [second, third, first, fourth, ...THEMES.slice(4)],
  ]) {
    await book.page.keyboard.press('Alt+ArrowDown');
    await expect(book.themeNames).toHaveText(order);
    await expect(book.shelf(first)).toBeFocused();
  }
  await book.page.keyboard.press('Control+z');
  await expect(book.themeNames.nth(1)).toHaveText(first);
  await book.page.keyboard.press('Control+z');
  await expect(book.themeNames).toHaveText(THEMES);
});

test('a heading leads to where its theme is changed; there a deleted theme leaves its notes', async ({ book }) => {
  await book.page.getByRole('link', { name: '改主题“担当作为与实干”' }).click();
  const editor = book.page.getByRole('complementary', { name: '改“担当作为与实干”' });
  await editor.getByRole('button', { name: '删除' }).click();
  await expect(book.message).toContainText('已删除主题“担当作为与实干”，笔记都还在');
  await book.page.getByRole('link', { name: '笔记', exact: true }).click();
  await expect(book.groups).toHaveText(['理论武装', '为民服务与群众路线', '未分类']);
  await expect(book.group('未分类').locator('.note')).toHaveCount(5);
  await book.undo();
  await expect(book.group('担当作为与实干').locator('.note')).toHaveCount(3);
  await expect(book.themeNames).toHaveText(THEMES);
});

test('a note is moved to another theme, out of it and back; the page it came from is one click away', async ({
  book,
}) => {
  await book.move(book.card(LOOSE), '作风建设');
  await expect(book.message).toContainText('已移到“作风建设”');
  await expect(book.group('作风建设').locator('.quote')).toHaveText([LOOSE]);
  await book.move(book.card(LOOSE), '不归类');
  await expect(book.group('未分类').locator('.quote')).toContainText([LOOSE]);
  // Drawn perhaps before it is said: what is taken back is what the message speaks of.
  await expect(book.message).toContainText('已移出主题');
  await book.undo();
  await expect(book.group('作风建设').locator('.quote')).toHaveText([LOOSE]);
  await expect(book.card(LOOSE).getByRole('link', { name: '打开原页' })).toHaveAttribute('href', /people\.com\.cn/);
});

test('a deleted note waits in the trash, is put back from there, and by undo', async ({ book }) => {
  const card = book.card(LOOSE);
  await card.hover();
  await card.getByRole('button', { name: '删除笔记' }).click();
  await expect(card).toHaveCount(0);
  await book.shelf('回收站').click();
  await expect(book.cards).toHaveCount(2);
  await card.getByRole('button', { name: '放回' }).click();
  await expect(book.message).toContainText('已放回一条笔记');
  await expect(card).toHaveCount(0);
  await book.undo();
  await expect(card).toHaveCount(1);
  await book.page.keyboard.press('Control+z');
  await expect(card).toHaveCount(0);
  await book.shelf('全部笔记').click();
  await expect(card).toHaveCount(1);
});

test('the trash says how long things stay; one is deleted for good at the second press, and all are', async ({
  book,
  open,
}) => {
  const { page } = book;
  await book.shelf('回收站').click();
  const card = book.card('老路走不到新地方');
  await expect(card).toContainText('还有 30 天');
  // By keys, and not by the first press; Esc is no.
  await tabTo(card.getByRole('button', { name: '永久删除' }));
  await page.keyboard.press('Enter');
  await expect(card).toContainText('再也找不回来');
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: '永久删除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(book.message).toContainText('已永久删除');
  await expect(page.getByRole('heading', { name: '回收站是空的' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(book.message).toContainText('撤销不了：里面有东西已经永久删除');

  await book.shelf('全部笔记').click();
  for (const words of [LOOSE, '一分部署']) {
    await book.card(words).hover();
    await book.card(words).getByRole('button', { name: '删除笔记' }).click();
    await expect(book.card(words)).toHaveCount(0);
  }
  await book.shelf('回收站').click();
  await page.getByRole('button', { name: '清空回收站' }).click();
  await expect(page.getByText('这 2 样会永久删除')).toBeVisible();
  await page.getByRole('button', { name: '清空回收站' }).click();
  await expect(book.message).toContainText('回收站已清空');
  const other = new NotebookPage(await open('notebook.html#notes/trash'));
  await expect(other.page.getByRole('heading', { name: '回收站是空的' })).toBeVisible();
  await expect(other.shelf('全部笔记')).toContainText('7');
});

test(
  'what was seen in the trash for thirty days goes when the notebook is opened; with a clock that is off by years it does not',
  { tag: '@long' },
  async ({ book, open, bare }) => {
    const DAY = 86_400_000;
    type Watch = { at: number } | undefined;
    /** What is remembered of the trash. */
    const watch = (): Promise<Watch> =>
      bare.evaluate(
        () =>
          new Promise<Watch>((resolve) => {
            const opening = indexedDB.open('zhaji');
            opening.addEventListener('success', () => {
              const reading = opening.result.transaction('meta').objectStore('meta').get('trashWatch');
              reading.addEventListener('success', () => {
                opening.result.close();
                resolve((reading.result as { value: Watch } | undefined)?.value);
              });
            });
          }),
      );
    /** Opens the notebook as if it had been looked at last so many days ago. */
    const openedAfter = async (days: number): Promise<void> => {
      const at = Date.now() - days * DAY;
      await putRows(bare, 'meta', [{ key: 'trashWatch', value: { ...(await watch()), at } }]);
      const page = await open('notebook.html#notes/trash');
      await page.locator('.trash, .empty').first().waitFor();
      await expect.poll(async () => (await watch())?.at).not.toBe(at);
    };
    await expect.poll(watch).toBeDefined();
    await book.shelf('回收站').click();
    await expect(book.card('老路走不到新地方')).toContainText('还有 30 天');
    await openedAfter(4000);
    await expect(book.card('老路走不到新地方')).toContainText('还有 16 天');
    await openedAfter(10);
    await expect(book.card('老路走不到新地方')).toContainText('还有 6 天');
    await openedAfter(7);
    await expect(book.page.getByRole('heading', { name: '回收站是空的' })).toBeVisible();
    await expect(book.shelf('全部笔记')).toContainText('9');
  },
);

test('search finds quotations, own words, speakers and titles, whatever the width of the letters', async ({ book }) => {
  const found = book.cards.locator('.quote');
  await book.search.fill('群众 难处');
  // The first word stands in the title as well, so only the second narrows it down.
  await expect(found).toHaveText(['群众的难处不会自己写进材料里。']);
  await expect(found.locator('mark')).toHaveText(['群众', '难处']);
  await book.search.fill('清单');
  await expect(found).toHaveText(['一分部署，九分落实。']);
  await book.search.fill('ｅｌｌｉｓｏｎ');
  await expect(found).toHaveCount(2);
  await book.search.fill('没有这样的话');
  await expect(book.page.getByRole('heading', { name: '没有找到“没有这样的话”' })).toBeVisible();
  await book.button('clearSearch').click();
  await expect(book.cards).toHaveCount(9);
  await book.search.fill('清单');
  await expect(found).toHaveText(['一分部署，九分落实。']);
  await book.page.keyboard.press('Escape');
  await expect(book.cards).toHaveCount(9);
});

test('phrases, exclusions and filters by keyboard alone; the address of a site is found as well', async ({ book }) => {
  const { page } = book;
  const found = book.cards.locator('.quote');
  await expect(book.cards).toHaveCount(9);
  await page.keyboard.press('/');
  await expect(book.search).toBeFocused();
  await page.keyboard.type('“群众的 难处”');
  await expect(found).toHaveText(['群众的难处不会自己写进材料里。']);
  await expect(found.locator('mark')).toHaveText(['群众的难处']);
  await page.keyboard.press('Escape');
  await page.keyboard.type('people.com.cn -清单 -ellison');
  // Seven are of that site.
  await expect(book.cards).toHaveCount(6);
  await expect(book.card('一分部署')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.type('清单');
  await expect(book.card('一分部署').locator('.own mark')).toHaveText('清单');
  await page.keyboard.press('Escape');

  const chips = page.getByRole('toolbar', { name: '筛选' });
  const speaker = chips.getByRole('button', { name: '讲话人' });
  await speaker.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('ellison');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(speaker).toBeFocused();
  await expect(speaker).toHaveAttribute('aria-pressed', 'true');
  await expect(book.cards).toHaveCount(2);
  await book.search.focus();
  await page.keyboard.press('ArrowDown');
  await expect(book.cards.first()).toBeFocused();
  await chips.getByRole('button', { name: '有感悟 1', exact: true }).press('Enter');
  await expect(found).toHaveText([/^A question/]);
  await chips.getByRole('button', { name: '清除筛选' }).press('Enter');
  await expect(book.cards).toHaveCount(9);
});

test('a search and its filters go on over arrangements, shelves and other pages, until they are cleared', async ({
  book,
}) => {
  const { page } = book;
  const found = book.cards.locator('.quote');
  const chip = page.getByRole('toolbar', { name: '筛选' }).getByRole('button', { name: /^有感悟/ });
  await book.search.fill('清单');
  await chip.click();
  const goTo: (() => Promise<void>)[] = [
    () =>
      page
        .getByRole('radio', { name: '讲话' })
        .or(page.getByRole('button', { name: '讲话' }))
        .first()
        .click(),
    () =>
      page
        .getByRole('radio', { name: '日期' })
        .or(page.getByRole('button', { name: '日期' }))
        .first()
        .click(),
    () => page.evaluate(() => location.assign('#notes/theme/none')),
    async () => {
      await page.evaluate(() => location.assign('#settings'));
      await page.locator('.settings').waitFor();
    },
    () => page.evaluate(() => location.assign('#notes')),
  ];
  for (const go of goTo) await go();
  await expect(found).toHaveText(['一分部署，九分落实。']);
  await expect(book.search).toHaveValue('清单');
  await expect(page.locator('.search').getByRole('status')).toHaveText('找到 1 条');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await book.search.press('Escape');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(book.cards).toHaveCount(9);
});

test('the reader’s arrangement stays where notes without a theme are looked at', async ({ book }) => {
  const { page } = book;
  await page.evaluate(() => location.assign('#notes/dates'));
  await expect(book.groups.first()).toContainText('年');
  await book.shelf('未分类').click();
  await expect(page).toHaveURL(/#notes\/unsorted\/dates$/);
  await expect(book.shelf('未分类')).toHaveAttribute('aria-current', 'true');
  await expect(book.groups.first()).toContainText('年');
});

test('what is shown is taken out as a file: a theme, or what a search finds; not the trash', async ({ book }) => {
  const download = async (): Promise<{ name: string; text: string }> => {
    const dialog = new ExportDialogPart(book.page);
    await book.button('exportNotes').click();
    await dialog.choose('markdown');
    const file = await dialog.save();
    await expect(dialog.state).toContainText(`已存为 ${file.suggestedFilename()}`);
    await dialog.close();
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  await book.search.fill('清单');
  await expect(book.cards).toHaveCount(1);
  const found = await download();
  expect(found.name).toMatch(/^笔记-担当作为与实干-\d{4}-\d\d-\d\d\.md$/);
  expect(found.text.match(/^> .+/gm)).toEqual(['> 一分部署，九分落实。']);

  // It stays where it is: what stands beside it must not move under the hand.
  const width = async (): Promise<number | undefined> => (await book.search.boundingBox())?.width;
  const before = await width();
  await book.search.fill('没有这样的话');
  await expect(book.button('exportNotes')).toBeDisabled();
  expect(await width()).toBe(before);
  await book.search.fill('');
  const all = await download();
  expect(all.name).toMatch(/^笔记-\d{4}-\d\d-\d\d\.md$/);
  expect(all.text.match(/^> .+/gm)).toHaveLength(9);
  expect(all.text).not.toContain('老路走不到新地方');

  await book.shelf('回收站').click();
  await expect(book.cards).toHaveCount(1);
  await expect(book.button('exportNotes')).toHaveCount(0);
});

test('own words are written here as well; another window sees them at once', async ({ book, open }) => {
  const other = new NotebookPage(await open('notebook.html#notes/unsorted'));
  await book.page.bringToFront();
  await book.card(LOOSE).getByRole('button', { name: '这句话让你想到了什么？' }).click();
  await book.page.keyboard.type('问问办事的人。');
  await book.page.keyboard.press('Control+Enter');
  await other.page.bringToFront();
  await expect(other.card(LOOSE)).toContainText('问问办事的人。');
});

test('two thousand notes are drawn as they are needed, and each is found', async ({ keep, open }) => {
  await keep(
    Array.from({ length: 2000 }, (_, index) => ({
      quote: `第${index + 1}条：把该做的事一件一件做完。`,
      theme: THEMES[index % THEMES.length],
    })),
  );
  const book = new NotebookPage(await open('notebook.html#notes'));
  await expect(book.shelf('全部笔记')).toContainText('2000');
  // Of 2,000 as many as are seen, wherever the page is scrolled to.
  const few = async (): Promise<void> => expect(await book.cards.count()).toBeLessThan(60);
  await expect(book.cards.first()).toBeVisible();
  await few();
  await book.page.mouse.move(800, 500);
  await book.page.mouse.wheel(0, 30_000);
  await expect(book.cards.first()).not.toContainText('第1条');
  await few();
  await book.cards.first().focus();
  await book.page.keyboard.press('End');
  await expect(book.page.locator('[data-note]:focus')).toContainText('第1988条');
  await book.page.keyboard.press('Home');
  await expect(book.page.locator('[data-note]:focus')).toContainText('第1条');
  await few();
  await book.search.fill('第1999条');
  await expect(book.cards).toHaveCount(1);
  await book.card('第1999条').getByRole('button', { name: '这句话让你想到了什么？' }).click();
  await book.page.keyboard.type('做完一件。');
  await book.page.keyboard.press('Control+Enter');
  await expect(book.card('第1999条')).toContainText('做完一件。');
});

test('an empty notebook teaches how notes come', async ({ keep, open }) => {
  await keep([]);
  const book = new NotebookPage(await open('notebook.html#notes'));
  await expect(book.page.getByRole('heading', { name: '还没有笔记' })).toBeVisible();
  await expect(book.page.getByText('选中一句，划下来')).toBeVisible();
  await expect(book.page.locator('.button.solid')).toHaveCount(0);
});

test('a note that is read in place: Esc in its field is the field’s, words that can’t be saved outlive it, another shelf closes it', async ({
  book,
}) => {
  const { page } = book;
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: '感悟' });
  const close = dialog.getByRole('button', { name: '关闭' });
  const read = book.card('一分部署').getByRole('button', { name: '看上下文' });
  await read.click();
  await dialog.getByRole('button', { name: '改感悟' }).click();
  await page.keyboard.type('还差一分。');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(dialog).toContainText('还差一分。');

  await dialog.getByRole('button', { name: '改感悟' }).click();
  await field.fill('长'.repeat(100_000));
  await close.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.unsaved')).toContainText('有 1 处话还没存下');
  const kept = book.card('一分部署').getByRole('textbox', { name: '感悟' });
  await expect(kept).toHaveValue('长'.repeat(100_000));
  await expect(book.card('一分部署').getByRole('alert')).toContainText('现在 100000 字');
  await book.card('一分部署').getByRole('button', { name: '不保存了' }).click();
  await expect(page.locator('.unsaved')).toHaveCount(0);
  await expect(book.card('一分部署')).toContainText('还差一分。');

  await read.click();
  await expect(dialog).toBeVisible();
  await page.evaluate(() => location.assign('#notes/unsorted'));
  await expect(dialog).toHaveCount(0);
});
