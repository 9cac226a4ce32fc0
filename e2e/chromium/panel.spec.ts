import { pressActionButton } from '../fixtures/action-button.ts';
import { clickWords } from '../fixtures/click-words.ts';
import { englishNotes, inventedNotes, speeches } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { RealPanel } from '../fixtures/real-panel.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* The side panel: this speech's notes beside its page, edited there, and both ways between them. */

const QUOTES = inventedNotes.map(({ quote }) => quote);
/** One transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const NO_THEME = '不到现场的结论靠不住';
const NO_THOUGHT = '理论上清醒，行动上才能坚定。';

test.beforeEach(async ({ keep, page }) => {
  await keep([...inventedNotes, ...englishNotes]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addresses.people);
});

test('shows the notes of this speech alone, in reading order, under its headings', async ({
  keep,
  openPanel,
  page: speech,
}) => {
  // As kept, the order is another: it is the page that says where each stands.
  await keep([...inventedNotes.toReversed(), ...englishNotes]);
  // Nobody tells the page that was open of notes that were put straight into the database.
  await speech.reload();
  const { page, cards } = await openPanel(addresses.people);
  await expect(cards.locator('.quote')).toHaveText(QUOTES);
  await expect(page.locator('h3.section')).toHaveText([
    '一、端正干的态度，把心贴近群众',
    '二、练强干的本领，把事办得扎实',
    '三、守牢干的底线，让风气持续向好',
  ]);
  await expect(page.locator('.panel-foot')).toContainText('7 条笔记，5 条还没有感悟');
});

test('a thought and an application are written and changed in place, and are on disk', async ({
  openPanel,
  notebook,
}) => {
  const panel = await openPanel(addresses.people);
  const card = panel.card(NO_THOUGHT);
  await panel.writeThought(card, '先想清楚，再开口。');
  await panel.writeApplication(card, '开会前写三行。');
  await card.getByRole('button', { name: '改感悟' }).click();
  await panel.page.keyboard.type('真的。');
  await panel.page.keyboard.press('Control+Enter');
  await expect(card.locator('.own-text p')).toHaveText(['先想清楚，再开口。真的。', '开会前写三行。']);
  await expect
    .poll(async () => (await notebook.notes()).find(({ quote }) => quote === NO_THOUGHT)?.thought)
    .toBe('先想清楚，再开口。真的。');

  // Left with Esc it is saved as well, and Ctrl+Z takes it back.
  await card.getByRole('button', { name: '改感悟' }).click();
  await panel.page.keyboard.type('不急。');
  await panel.page.keyboard.press('Escape');
  await expect(card.locator('.own-text p').first()).toHaveText('先想清楚，再开口。真的。不急。');
  await panel.page.keyboard.press('Control+z');
  await expect(card.locator('.own-text p').first()).toHaveText('先想清楚，再开口。真的。');
});

test('a field that is left by another click keeps what was typed', async ({ openPanel }) => {
  const panel = await openPanel(addresses.people);
  await panel.card(NO_THOUGHT).getByRole('button', { name: '这句话让你想到了什么？' }).click();
  await panel.page.keyboard.type('离开也算数');
  await panel.page.locator('h1').click({ position: { x: 2, y: 2 } });
  await expect(panel.card(NO_THOUGHT).getByRole('textbox')).toHaveCount(0);
  await panel.page.reload();
  await expect(panel.card(NO_THOUGHT)).toContainText('离开也算数');
});

test('a panel that is closed while one writes keeps what was typed', async ({ openPanel }) => {
  const panel = await openPanel(addresses.people);
  await panel.card(NO_THOUGHT).getByRole('button', { name: '这句话让你想到了什么？' }).click();
  await panel.page.keyboard.type('关上也算数');
  await panel.page.close({ runBeforeUnload: true });
  const again = await openPanel(addresses.people);
  await expect(again.card(NO_THOUGHT)).toContainText('关上也算数');
});

test('a note goes under a theme there is, a new one, and none', async ({ openPanel, page, notebook }) => {
  const panel = await openPanel(addresses.people);
  const card = panel.card(NO_THEME);
  const colours = async (): Promise<string[]> =>
    Object.entries(await painted(page)).flatMap(([name, words]) => (words.join().includes(NO_THEME) ? [name] : []));
  await panel.chooseTheme(card, '基层治理');
  await expect(panel.message).toContainText('已移到“基层治理”');
  // The page wears the theme's colour at once.
  await expect.poll(colours).toEqual(['zj1']);

  await card.locator('.theme-chip').click();
  await card.getByRole('combobox').fill('蹲点');
  await card.getByRole('option', { name: '新主题“蹲点”' }).click();
  await expect(card.locator('.theme-chip')).toHaveText('蹲点');
  expect(await notebook.themeNames()).toContain('蹲点');

  await card.locator('.theme-chip').click();
  await card.getByRole('option', { name: '不归类' }).click();
  await expect(card.locator('.theme-chip')).toHaveText('选主题');
  await expect.poll(colours).toEqual(['zj0']);
});

test('what was changed elsewhere meanwhile is not overwritten: both are shown, and the reader chooses', async ({
  openPanel,
}) => {
  const here = await openPanel(addresses.people);
  const there = await openPanel(addresses.people);
  await here.page.bringToFront();
  const card = here.card(NO_THOUGHT);
  await card.getByRole('button', { name: '这句话让你想到了什么？' }).click();
  // While something is being composed, it is not saved by itself. Before the words: a second after them it is too late.
  await card.getByRole('textbox').dispatchEvent('compositionstart');
  await here.page.keyboard.type('这里写的');
  await there.writeThought(there.card(NO_THOUGHT), '那里写的');
  await card.getByRole('textbox').dispatchEvent('compositionend');
  await card.getByRole('textbox').press('Control+Enter');
  await expect(card.getByRole('alert')).toContainText('那里写的');
  await expect(card.getByRole('textbox')).toHaveValue('这里写的');
  await card.getByRole('textbox').press('Escape');
  await expect(card.getByRole('textbox')).toHaveValue('这里写的');
  await card.getByRole('button', { name: '用那边的' }).click();
  await expect(card.locator('.own-text p').first()).toHaveText('那里写的');
});

test('a deleted note is gone from the page as well, and comes back by undo and by Ctrl+Z', async ({
  openPanel,
  page,
}) => {
  const panel = await openPanel(addresses.people);
  const last = QUOTES.at(-1)!;
  const card = panel.card(last);
  const isPainted = async (): Promise<boolean> =>
    Object.values(await painted(page))
      .flat()
      .includes(last);
  for (const back of [() => panel.undo(), () => panel.page.keyboard.press('Control+z')]) {
    await expect.poll(isPainted).toBe(true);
    await card.hover();
    await card.getByRole('button', { name: '删除笔记' }).click();
    await expect(card).toHaveCount(0);
    await expect(panel.message).toContainText('已删除一条笔记');
    await expect.poll(isPainted).toBe(false);
    await back();
    await expect(panel.cards.locator('.quote')).toHaveText(QUOTES);
  }
  await expect.poll(isPainted).toBe(true);
});

test('a card shows its passage on the page; a passage shows its card', async ({ openPanel, page }) => {
  const panel = await openPanel(addresses.people);
  const last = QUOTES.at(-1)!;
  const inView = (): Promise<boolean> =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (!node.data.includes(words)) continue;
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(words));
        range.setEnd(node, node.data.indexOf(words) + words.length);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }
      return false;
    }, last);
  expect(await inView()).toBe(false);
  await panel.card(last).locator('.quote').click();
  await expect.poll(inView).toBe(true);

  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 0));
  await clickWords(page, QUOTES[0]!);
  await expect(panel.card(QUOTES[0]!)).toHaveAttribute('aria-current', 'true');
  await expect(panel.card(last)).not.toHaveAttribute('aria-current', 'true');
});

test('what is known of the speech is corrected and completed; it is said that it came from the reader', async ({
  openPanel,
}) => {
  const panel = await openPanel(addresses.people);
  const facts = panel.page.locator('.facts');
  await expect(facts).toContainText('推测，请看一眼');
  await panel.changeFact('speaker', '顾砚春');
  await expect(facts).toContainText('顾砚春');
  await expect(facts).not.toContainText('推测');
  await panel.changeFact('date', '2026-04-20');
  await expect(facts).toContainText('2026年4月20日');
  await panel.addFact('occasion', '全市改进作风推进会');
  await expect(facts.locator('.evidence', { hasText: '你填的' })).toHaveCount(3);

  await panel.changeFact('title', ' ');
  await expect(facts.getByRole('alert')).toContainText('标题不能空着');
  await panel.page.keyboard.press('Escape');
  await expect(facts.locator('h1')).toHaveText(speeches.zh.title);

  await panel.page.keyboard.press('Control+z');
  await expect(facts).not.toContainText('全市改进作风推进会');
  await panel.page.reload();
  await expect(facts).toContainText('顾砚春');
});

test('a thought about the whole speech has its place', async ({ openPanel }) => {
  const panel = await openPanel(addresses.people);
  await panel.page.getByRole('button', { name: '读完这一篇，你最想说什么？' }).click();
  await panel.page.keyboard.type('说到底是一个“实”字。');
  await panel.page.keyboard.press('Control+Enter');
  await expect(panel.page.getByRole('textbox')).toHaveCount(0);
  await panel.page.reload();
  await expect(panel.page.locator('.facts')).toContainText('说到底是一个“实”字。');
});

test('beside a page where it may not run it says so, how to start it, and where one can go on', async ({
  openPanel,
  page,
}) => {
  await page.goto(addresses.elsewhere);
  const panel = await openPanel(addresses.elsewhere);
  await expect(panel.page.getByRole('heading', { name: '札记没有在这一页运行' })).toBeVisible();
  await expect(panel.page.getByText('点一下浏览器工具栏上的札记图标')).toBeVisible();
  const recent = panel.page.locator('.recent');
  await expect(recent.getByRole('link', { name: speeches.zh.title })).toHaveAttribute('href', addresses.people);
  await expect(recent).toContainText('顾砚秋 · 7 条');
});

test('beside a page that can’t be read it says why, and where its text can go', async ({ openPanel, page, serve }) => {
  const picture = 'http://www.lanxi.gov.cn/2026/0424/poster.png';
  const document = 'http://www.lanxi.gov.cn/2026/0424/speech.pdf';
  serve(picture, { body: Buffer.from(PIXEL, 'base64'), type: 'image/png' });
  serve(document, { body: '%PDF-1.4\ntrailer<</Root 1 0 R>>', type: 'application/pdf' });
  for (const [address, words, link] of [
    ['chrome://version/', '浏览器自己的页面', false],
    [picture, '也许正文是图片', true],
    [document, 'PDF 由浏览器的阅读器显示', true],
    [addresses.empty, '没有可以划的文字', true],
    ['https://www.lanxi.gov.cn/', '网页没有打开', false],
  ] as const) {
    // A page that doesn't load is shown by the browser at an address of its own.
    const loaded = await page.goto(address).then(
      () => true,
      () => false,
    );
    if (!loaded) await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
    const panel = await openPanel(page.url());
    await expect(panel.page.getByRole('heading', { name: '这一页，札记读不了' })).toBeVisible();
    await expect(panel.page.locator('.start')).toContainText(words);
    await expect(panel.page.locator('.start a')).toHaveCount(link ? 1 : 0);
    if (link) await expect(panel.page.locator('.start a')).toHaveAttribute('href', /\/read\.html$/);
  }
});

test('where nothing is kept yet it teaches one thing; what is kept then appears', async ({
  keep,
  openPanel,
  page,
  reader,
}) => {
  await keep([]);
  await page.reload();
  const panel = await openPanel(addresses.people);
  await expect(panel.page.getByRole('heading', { name: '选中一句，按 H' })).toBeVisible();
  await page.bringToFront();
  await page.getByText('一分部署，九分落实。').first().waitFor();
  await page.getByText('态度决定方向').click({ clickCount: 3 });
  await reader.pressOnToolbar('h');
  await expect(panel.cards).toHaveCount(1);
});

test('the browser’s own panel opens by the toolbar button and follows the tab that is in front', async ({
  chromium,
  page,
}) => {
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  await expect.poll(() => panel.text()).toContain(QUOTES[0]!);
  const other = await chromium.context.newPage();
  try {
    await other.goto(addresses.breaks);
    await other.bringToFront();
    await expect.poll(() => panel.text()).toContain('选中一句，按 H');
    await other.goto(addresses.elsewhere);
    await expect.poll(() => panel.text()).toContain('札记没有在这一页运行');
    await page.bringToFront();
    await expect.poll(() => panel.text()).toContain(QUOTES[0]!);
  } finally {
    await other.close();
    await panel.close();
  }
});
