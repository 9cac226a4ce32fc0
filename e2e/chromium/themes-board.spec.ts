import { readFileSync } from 'node:fs';
import { firstThemes } from '../fixtures/first-themes.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { ThemesPage } from '../parts/themes-page.ts';

/* The board of themes: every act by keys alone, by dragging besides, each taken back; files of themes, whatever is in them. */

const THREE = '三句话写不出来，就再读一遍。';
const test = base.extend<{ board: ThemesPage }>({
  board: async ({ keep, open }, use) => {
    await keep([...inventedNotes, { quote: THREE }, { quote: '每读一篇，至少写三句话。' }]);
    const board = new ThemesPage(await open('notebook.html#themes'));
    await board.names.first().waitFor();
    await use(board);
  },
});
const NAMES = firstThemes.map(({ name }) => name);
const [A = '', B = '', C = '', D = ''] = NAMES;
const DUTY = '担当作为与实干';
const PEOPLE = '为民服务与群众路线';
const moved = (...first: string[]): string[] => [...first, ...NAMES.filter((name) => !first.includes(name))];

test.use({ themeWords: true });

test('a card says what brings notes to a theme, how many there are, the latest, and what waits', async ({ board }) => {
  await expect(board.names).toHaveText(NAMES);
  await expect(board.page.locator('.board-head')).toContainText(`${NAMES.length} 个 · 9 条笔记 · 4 条未分类`);
  const duty = board.card(DUTY);
  await expect(duty.locator('.n')).toHaveText('2');
  await expect(duty.locator('.words')).toContainText('落实');
  await expect(duty.locator('.latest')).toHaveText('好风气不会一劳永逸，松一寸就会退一尺。');
  await expect(duty.locator('footer')).toContainText('1 条没有感悟');
  await expect(board.card('乡村振兴').locator('.latest')).toContainText('还没有笔记');
  await duty.locator('.n').click();
  await expect(board.page).toHaveURL(/#themes\/[^/]+\/page$/);
  // No squares where no own words are due, and one thing to do.
  await board.page.goBack();
  await board.card('乡村振兴').locator('.n').click();
  const empty = board.page.locator('.empty');
  await expect(empty.getByRole('link')).toHaveText(['看未分类的笔记']);
  await expect(empty.locator('.cells')).toHaveCount(0);
});

test('by keys alone: walking, opening, renaming, moving, nesting, deleting, and each taken back', async ({ board }) => {
  const { page } = board;
  const { keyboard } = page;
  await tabTo(board.theme(A));
  await keyboard.press('ArrowRight');
  await expect(board.theme(B)).toBeFocused();
  await keyboard.press('End');
  await expect(board.theme(NAMES.at(-1)!)).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  const below = page.locator('[data-theme-link]:focus');
  expect((await below.boundingBox())!.y).toBeGreaterThan((await board.theme(A).boundingBox())!.y + 100);
  await keyboard.press('ArrowUp');
  await expect(board.theme(A)).toBeFocused();

  await keyboard.press('Enter');
  await expect(board.pane.getByRole('heading', { name: A })).toBeFocused();
  await keyboard.press('Escape');
  await expect(board.pane).toHaveCount(0);
  await expect(board.theme(A)).toBeFocused();

  await keyboard.press('F2');
  await expect(board.pane.getByLabel('名称', { exact: true })).toBeFocused();
  await keyboard.type('学深悟透');
  await keyboard.press('Enter');
  await expect(board.names.first()).toHaveText('学深悟透');
  await expect(board.message).toContainText('改名为“学深悟透”');
  // In the field as anywhere: what is saved is taken back, not half of what was typed.
  await keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
  await expect(board.pane.getByLabel('名称', { exact: true })).toHaveValue(A);
  await keyboard.press('Control+Shift+z');
  await expect(board.names.first()).toHaveText('学深悟透');
  await keyboard.press('Escape');
  await keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);

  // Twice: the focus goes along.
  await expect(board.theme(A)).toBeFocused();
  await keyboard.press('Alt+ArrowRight');
  await expect(board.names).toHaveText(moved(B, A));
  await expect(board.theme(A)).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(board.names).toHaveText(moved(B, C, A));
  await expect(board.message).toContainText(`“${A}”排在第 3`);
  await expect(board.theme(A)).toBeFocused();

  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(board.under(C)).toHaveText([A]);
  await expect(board.theme(A)).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(board.theme(C)).toBeFocused();
  // Two levels only, and it says so.
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(board.message).toContainText('这里只分两层');
  await keyboard.press('ArrowRight');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect(board.names).toHaveText(moved(B, C, A));
  await expect(board.theme(A)).toBeFocused();

  await keyboard.press('Delete');
  await expect(board.names).toHaveText(moved(B, C).filter((name) => name !== A));
  await expect(board.theme(D)).toBeFocused();
  for (const order of [moved(B, C, A), null, moved(B, C, A), moved(B, A), NAMES]) {
    await keyboard.press('Control+z');
    if (order) await expect(board.names).toHaveText(order);
    else await expect(board.under(C)).toHaveText([A]);
  }
});

test('cards are dragged beside and onto others, and back by undo', async ({ board }) => {
  const at = async (name: string, along: number): Promise<{ x: number; y: number }> => {
    const box = (await board.card(name).boundingBox())!;
    return { x: box.width * along, y: box.height / 2 };
  };
  await board.card(C).dragTo(board.card(A), { targetPosition: await at(A, 0.1) });
  await expect(board.names).toHaveText(moved(C, A, B));
  // Said before it is drawn: what is dragged must lie where it is taken.
  const undo = async (): Promise<void> => {
    await board.undo();
    await expect(board.names).toHaveText(NAMES);
  };
  await undo();
  await board.card(A).dragTo(board.card(B), { targetPosition: await at(B, 0.9) });
  await expect(board.names).toHaveText(moved(B, A));
  await undo();
  await board.card(A).dragTo(board.card(B), { targetPosition: await at(B, 0.5) });
  await expect(board.under(B)).toHaveText([A]);
  await expect(board.message).toContainText(`“${A}”归到“${B}”下面了`);
  await board.theme(A).dragTo(board.card(D), { targetPosition: await at(D, 0.1) });
  await expect(board.names).toHaveText(moved(B, C, A));
  await board.page.keyboard.press('Control+z');
  await expect(board.under(B)).toHaveText([A]);
  await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
});

test('a theme goes under one whose own parent was put away, and what was put away lets go; undo ties it again', async ({
  board,
}) => {
  const { keyboard } = board.page;
  await board.theme(B).focus();
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(board.under(A)).toHaveText([B]);
  await (await board.edit(A)).getByRole('button', { name: '收起不用' }).click();
  await board.pane.getByRole('button', { name: '关闭' }).click();
  await expect(board.names).toHaveText(moved(B).filter((name) => name !== A));
  await board.theme(C).focus();
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(board.message).toContainText(`“${C}”归到“${B}”下面了；跟收起不用的“${A}”不再归在一起`);
  await expect(board.under(B)).toHaveText([C]);
  await keyboard.press('Control+z');
  await expect(board.names).toHaveText(moved(B).filter((name) => name !== A));
  // What alone was put away stands in nobody's way.
  await board.page.getByText('收起不用的（1）').click();
  await board.button(`拿出来用：“${A}”`).click();
  await expect(board.under(A)).toHaveText([B]);
  await (await board.edit(B)).getByRole('button', { name: '收起不用' }).click();
  await expect(board.under(A)).toHaveCount(0);
  await (await board.edit(A)).getByLabel('归在').selectOption({ label: C });
  await expect(board.message).toContainText(`跟收起不用的“${B}”不再归在一起`);
  await expect(board.under(C)).toHaveText([A]);
});

test('notes are dragged from a theme onto another, and back by undo', async ({ board }) => {
  // Both in sight: a drag does not scroll on its way.
  await board.page.setViewportSize({ width: 1280, height: 1400 });
  const editor = await board.edit(DUTY);
  await editor.getByRole('button', { name: '拆分' }).click();
  await editor.locator('.split-notes li').first().dragTo(board.card(A));
  await expect(board.message).toContainText(`1 条笔记移到了“${A}”`);
  await expect(board.card(A).locator('.n')).toHaveText('2');
  await expect(board.card(DUTY).locator('.n')).toHaveText('1');
  await board.undo();
  await expect(board.card(DUTY).locator('.n')).toHaveText('2');
});

test('names, look and place are changed in the editor, each saved as it is made', async ({ board }) => {
  const editor = await board.edit(A);
  await editor.getByLabel('名称', { exact: true }).fill(B);
  await board.page.keyboard.press('Enter');
  await expect(editor.getByRole('alert')).toContainText(`已经有“${B}”了`);
  await board.page.keyboard.press('Escape');
  await expect(editor.getByLabel('名称', { exact: true })).toHaveValue(A);
  await editor.getByLabel('英文名').fill('Reading first');
  await board.page.keyboard.press('Enter');
  await expect(board.message).toContainText('改名为“Reading first”');
  await board.undo();
  await expect(editor.getByLabel('英文名')).not.toHaveValue('Reading first');

  await editor.getByText('湖', { exact: true }).click();
  await expect(board.card(A).locator('.mark')).toHaveAttribute('data-colour', 'lake');
  await expect(board.message).toContainText('颜色改为湖');
  await board.undo();
  await expect(board.card(A).locator('.mark')).toHaveAttribute('data-colour', 'apricot');

  await editor.getByLabel('归在').selectOption({ label: C });
  await expect(board.under(C)).toHaveText([A]);
  await editor.getByLabel('归在').selectOption('');
  await expect(board.names).toHaveText(moved(B, C, A));
  await editor.getByRole('button', { name: '后移' }).click();
  await expect(board.names).toHaveText(moved(B, C, D, A));
  for (let step = 0; step < 3; step++) await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
});

test('words are added and removed; what would move here is shown first, and moves if wanted', async ({ board }) => {
  const { keyboard } = board.page;
  const editor = await board.edit('作风建设');
  const words = editor.locator('.keywords li');
  await editor.getByLabel('加词').first().fill('三句话、读一遍');
  await keyboard.press('Enter');
  const callout = editor.getByRole('group', { name: /加上“三句话”“读一遍”，会有 2 条笔记改到这里/ });
  await expect(callout).toContainText(THREE);
  await expect(callout.getByRole('button', { name: '加上并移来' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(board.message).toContainText('加了“三句话”“读一遍”，移来 2 条笔记');
  await expect(board.card('作风建设').locator('.n')).toHaveText('2');
  await expect(words.filter({ hasText: '三句话' })).toContainText('2');
  await board.undo();
  await expect(board.card('作风建设').locator('.n')).toHaveText('0');
  await expect(words.filter({ hasText: '三句话' })).toHaveCount(0);

  await editor.getByLabel('加词').first().fill('三句话');
  await keyboard.press('Enter');
  await editor.getByRole('button', { name: '只加词' }).click();
  await expect(board.message).toContainText('加了“三句话”');
  await expect(editor.getByLabel('加词').first()).toBeFocused();
  await keyboard.press('Control+z');
  await expect(board.message).toContainText('已撤销');
  await keyboard.press('Control+Shift+z');
  await expect(board.message).toContainText('已重做');
  // Among all of them, as it brings none: said before it is drawn.
  await editor.getByRole('button', { name: /^还有 \d+ 个$/ }).click();
  await expect(words.filter({ hasText: '三句话' })).toHaveCount(1);
  await expect(board.card('作风建设').locator('.n')).toHaveText('0');
  // Those that are there already are told.
  await editor.getByLabel('加词').first().fill('三句话');
  await keyboard.press('Enter');
  await expect(editor.getByRole('alert')).toContainText('已经有了');

  const first = editor.locator('.keywords .x').first();
  const word = (await words.first().locator('span').first().textContent())!;
  await first.focus();
  await keyboard.press('Delete');
  await expect(board.message).toContainText(`去掉了“${word}”`);
  await expect(editor.locator('.keywords .x').first()).toBeFocused();
  await keyboard.press('Control+z');
  await expect(words.first()).toContainText(word);
});

test('a theme is merged, split by a word its notes share, put away and used again; each is taken back', async ({
  board,
}) => {
  const editor = await board.edit(DUTY);
  await editor.getByRole('button', { name: '合并到…' }).click();
  await editor.getByLabel('合并到', { exact: true }).selectOption({ label: PEOPLE });
  await editor.getByRole('button', { name: '合并', exact: true }).click();
  await expect(board.message).toContainText(`“${DUTY}”并入“${PEOPLE}”，移了 2 条笔记`);
  await expect(board.pane.getByRole('heading', { name: PEOPLE })).toBeVisible();
  await expect(board.card(PEOPLE).locator('.n')).toHaveText('4');
  await board.undo();
  await expect(board.names).toHaveText(NAMES);
  await expect(board.card(PEOPLE).locator('.n')).toHaveText('2');

  await board.pane.getByRole('button', { name: '拆分' }).click();
  await board.pane.getByLabel('群众的难处不会自己写进材料里。').check();
  await board.pane.getByLabel('新主题的名称').fill('蹲点笔记');
  await board.page.keyboard.press('Enter');
  await expect(board.message).toContainText('分出了“蹲点笔记”，带走 1 条笔记');
  await expect(board.card('蹲点笔记').locator('.n')).toHaveText('1');
  await expect(board.theme('蹲点笔记')).toBeFocused();
  await expect(board.pane.locator('.split')).toHaveCount(0);
  await board.undo();
  await expect(board.names).toHaveText(NAMES);

  await board.pane.getByRole('button', { name: '收起不用' }).click();
  await expect(board.names).toHaveText(NAMES.filter((name) => name !== PEOPLE));
  await board.pane.getByRole('button', { name: '关闭' }).click();
  await board.page.getByText('收起不用的（1）').click();
  await board.button(`拿出来用：“${PEOPLE}”`).click();
  await expect(board.names).toHaveText(NAMES);
  await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES.filter((name) => name !== PEOPLE));
  await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
});

test('what closes or is gone leaves the focus where one goes on', async ({ board }) => {
  const { page, pane } = board;
  const { keyboard } = page;
  for (const [opener, inside] of [
    ['主题包', '主题包'],
    ['导出', '导出主题'],
  ] as const) {
    await board.button(opener).click();
    await expect(pane.getByRole('heading', { name: inside, exact: true })).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Escape');
    await expect(board.button(opener)).toBeFocused();
  }
  await board.button('导入').focus();
  await board.import('themes.json', '{');
  await expect(pane.getByRole('heading', { name: '导入主题' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(board.button('导入')).toBeFocused();

  const editor = await board.edit(C);
  for (const act of ['合并到…', '拆分'] as const) {
    if (act === '拆分') await board.edit(DUTY);
    await editor.getByRole('button', { name: act }).click();
    const form = editor.locator('.callout');
    await expect(form.locator(':focus')).toHaveCount(1);
    await expect(form.locator('select, input').first()).toBeInViewport();
    await form.getByRole('button', { name: '取消' }).click();
    await expect(editor.getByRole('button', { name: act })).toBeFocused();
  }
  await board.edit(C);
  await editor.getByRole('button', { name: '删除' }).click();
  await expect(board.theme(C)).toHaveCount(0);
  await expect(board.theme(D)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);

  await board.button('主题包').click();
  await board.button('加入“集中学习教育”').click();
  await expect(board.button('移除“集中学习教育”')).toBeFocused();
  await expect(board.names).not.toHaveCount(NAMES.length);
  await expect(board.page.locator('.folder').nth(NAMES.length)).toBeInViewport();
  await board.button('移除“集中学习教育”').click();
  await expect(board.button('加入“集中学习教育”')).toBeFocused();
  await keyboard.press('Escape');

  await board.button('新主题').click();
  await keyboard.type('蹲点笔记');
  await keyboard.press('Enter');
  await expect(pane.getByRole('heading', { name: '蹲点笔记' })).toBeFocused();
  await expect(board.theme('蹲点笔记')).toBeInViewport();
  await keyboard.press('Control+z');
  await expect(board.theme('蹲点笔记')).toHaveCount(0);
  await expect(board.button('新主题')).toBeFocused();

  await (await board.edit(A)).getByRole('button', { name: '收起不用' }).click();
  await expect(board.names.first()).toHaveText(B);
  await keyboard.press('Escape');
  await page.getByText('收起不用的（1）').click();
  await board.button(`拿出来用：“${A}”`).click();
  await expect(board.theme(A)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(board.theme(B)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(board.names.first()).toHaveText(A);

  await board.theme(B).focus();
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(board.under(A)).toHaveText([B]);
  await expect(board.theme(B)).toBeFocused();
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(board.message).toContainText('已经归在');
  await keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
  await expect(board.theme(B)).toBeFocused();
  const box = (await board.card(C).boundingBox())!;
  await board.card(A).dragTo(board.card(C), { targetPosition: { x: box.width / 2, y: box.height / 2 } });
  await expect(board.under(C)).toHaveText([A]);
  await expect(board.theme(A)).toBeFocused();
});

test('one among many is found by its name or a keyword, and those with notes stand first if wanted', async ({
  board,
}) => {
  const { page } = board;
  await board.theme(A).focus();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: '找主题' });
  await expect(field).toBeFocused();
  await page.keyboard.type('为民服务');
  await expect(board.names).toHaveText([PEOPLE]);
  await field.fill('形式主义');
  await expect(board.theme('作风建设')).toBeVisible();
  expect(await board.names.count()).toBeLessThan(NAMES.length);
  await field.fill('没有这样的');
  await expect(page.getByRole('status').filter({ hasText: '没有叫“没有这样的”的' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.names).toHaveText(NAMES);
  await board.button('有笔记的在前').click();
  await expect(board.names).toHaveText(moved(A, DUTY, PEOPLE));
});

test('a theme is made here, and its editor opens', async ({ board }) => {
  await board.button('新主题').click();
  await board.page.keyboard.type('蹲点笔记');
  await board.page.keyboard.press('Enter');
  await expect(board.pane.getByRole('heading', { name: '蹲点笔记' })).toBeVisible();
  await board.undo();
  await expect(board.names).toHaveText(NAMES);
  await expect(board.pane).toHaveCount(0);
  // In the language it is written in, as where a note is put under a new one.
  await board.button('新主题').click();
  await board.page.keyboard.type('Leadership');
  await board.page.keyboard.press('Enter');
  await expect(board.pane.getByLabel('英文名')).toHaveValue('Leadership');
  await expect(board.pane.getByLabel('名称', { exact: true })).toHaveValue('');
  await board.undo();
});

test('packs come and go; what has notes stays; starting empty is one act', async ({ board }) => {
  await board.button('主题包').click();
  await board.button('加入“集中学习教育”').click();
  await expect(board.message).toHaveText(/^加了 \d+ 个主题(?!，)/);
  await expect(board.names).not.toHaveCount(NAMES.length);
  await board.button('移除“集中学习教育”').click();
  await expect(board.message).toContainText(/移除了 \d+ 个主题/);
  await expect(board.names).toHaveText(NAMES);
  await board.button('从空白开始').click();
  await expect(board.names).toHaveText([A, DUTY, PEOPLE]);
  await expect(board.message).toContainText('3 个有笔记或改过的留下了');
  await board.button('从空白开始').click();
  await expect(board.message).toContainText('没有移除：3 个主题都有笔记');
  await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
});

test('a file that cannot be read whole is refused, with why; nothing has changed', async ({ board }) => {
  const theme = (id: string, more: object = {}) => ({ id, name: { zh: id }, keywords: {}, ...more });
  for (const [text, why] of [
    ['{"version":1,"themes":[', '不完整，或者不是主题文件'],
    [JSON.stringify({ version: 1, themes: [theme('甲'), theme('甲')] }), '不止一个主题的 id 是“甲”'],
    [
      JSON.stringify({ version: 1, themes: [theme('甲', { parent: '乙' }), theme('乙', { parent: '甲' })] }),
      '绕了一圈又归到自己下面',
    ],
    [JSON.stringify({ version: 2, themes: [theme('甲')] }), '更新版本的札记'],
    [`{"__proto__":{"version":1,"themes":[${JSON.stringify(theme('甲'))}]}}`, '里没有主题'],
    [' '.repeat(2 * 1024 * 1024 + 1), '超过 2 MB'],
  ] as const) {
    await board.import('themes.json', text);
    await expect(board.pane.getByRole('alert')).toContainText('“themes.json”');
    await expect(board.pane.getByRole('alert')).toContainText(why);
    await expect(board.names).toHaveText(NAMES);
    await expect(board.message).toHaveCount(0);
  }
});

test('a file that can be mended is added, told what was mended, and taken back whole', async ({ board }) => {
  const words = Array.from({ length: 10_000 }, (_, index) => `.*词${index}(+`);
  const themes = [
    { id: 'a', name: { zh: '<img src=x onerror=alert(1)>' }, style: 99, keywords: { zh: words } },
    { id: 'b', name: { zh: '蹲点笔记' }, keywords: {}, parent: 'a' },
    { id: 'c', name: { zh: A }, keywords: {} },
  ];
  await board.import('themes.json', JSON.stringify({ version: 1, themes }));
  await expect(board.pane.getByRole('status')).toContainText('从“themes.json”加了 2 个主题');
  await expect(board.pane).toContainText('1 个已经有了');
  await expect(board.pane).toContainText('“<img src=x onerror=alert(1)>”的颜色这里没有，另配了一种');
  await expect(board.pane).toContainText('末尾 9000 个没有导入');
  await expect(board.names).toHaveText([...NAMES, '<img src=x onerror=alert(1)>']);
  await expect(board.under('<img')).toHaveText(['蹲点笔记']);
  await expect(board.page.locator('main img')).toHaveCount(0);
  // What is said of one file goes when another comes.
  await board.import('other.json', '{');
  await expect(board.pane.getByRole('alert')).toContainText('“other.json”');
  await expect(board.message).toHaveCount(0);
  await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
});

test('all themes, or some, are saved as a file that comes in again', async ({ board }) => {
  const save = async (click: () => Promise<void>): Promise<{ name: string; text: string }> => {
    const [file] = await Promise.all([board.page.waitForEvent('download'), click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  await board.button('导出').click();
  const all = await save(() => board.button(`导出 ${NAMES.length} 个`).click());
  expect(all.name).toMatch(/^主题-\d{4}-\d\d-\d\d\.json$/);
  await board.button('全不选').click();
  await board.pane.getByLabel(DUTY).check();
  const one = await save(() => board.button('导出 1 个').click());
  expect(one.name).toMatch(/^主题-担当作为与实干-\d{4}-\d\d-\d\d\.json$/);

  await board.import('all.json', all.text);
  await expect(board.pane.getByRole('status')).toContainText('“all.json”里的主题都已经有了');
  await board.theme(DUTY).focus();
  await board.page.keyboard.press('Delete');
  await expect(board.theme(DUTY)).toHaveCount(0);
  await board.import('one.json', one.text);
  await expect(board.pane.getByRole('status')).toContainText('加了 1 个主题');
  await expect(board.names.last()).toHaveText(DUTY);
});

test('in a narrow window the editor stands in the board’s place, and gives it back', async ({ board }) => {
  await board.page.setViewportSize({ width: 360, height: 800 });
  await board.theme(B).click();
  await expect(board.pane).toBeVisible();
  await expect(board.card(B)).toBeHidden();
  const width = await board.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  await board.page.keyboard.press('Escape');
  await expect(board.theme(B)).toBeFocused();
  await board.theme(B).press('Delete');
  await expect(board.theme(B)).toHaveCount(0);
  await board.undo();
  await expect(board.names).toHaveText(NAMES);
});

test('without any theme the board says what to do', async ({ keep, open }) => {
  await keep([]);
  const board = new ThemesPage(await open('notebook.html#themes'));
  await board.button('主题包').click();
  await board.button('从空白开始').click();
  await expect(board.page.getByRole('heading', { name: '还没有主题' })).toBeVisible();
  await expect(board.button('主题包')).toHaveCount(1);
  await board.page.keyboard.press('Control+z');
  await expect(board.names).toHaveText(NAMES);
});
