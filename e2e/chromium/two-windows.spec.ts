import type { Locator, Page } from '@playwright/test';
import { speechHash } from '../../components/speech/speech-hash.ts';
import { speeches } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* One note, written on in two windows at once, and the facts of one speech. */

const QUOTE = '把桥修好，比把话说好难。';
const THOUGHT = '这句话让你想到了什么？';
const SPEECH = `notebook.html${speechHash(speeches.zh.id)}`;

test.beforeEach(({ keep }) => keep([{ quote: QUOTE }, { quote: '小事里有大道理。' }]));

async function openTwo(open: (path: string) => Promise<Page>): Promise<NotebookPage[]> {
  return [new NotebookPage(await open('notebook.html#notes')), new NotebookPage(await open('notebook.html#notes'))];
}

test('different fields, both being written: both are kept, and each is seen in the other window', async ({ open }) => {
  const [one, two] = (await openTwo(open)) as [NotebookPage, NotebookPage];
  await one.page.bringToFront();
  await one.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await one.page.keyboard.type('先问过桥的人。');
  await two.page.bringToFront();
  await two.card(QUOTE).getByRole('button', { name: '打算怎么用？' }).click();
  await two.page.keyboard.type('写进下周的清单。');
  // Seen there without leaving the field here.
  await expect(two.card(QUOTE)).toContainText('先问过桥的人。');
  await expect(two.card(QUOTE).getByRole('textbox')).toBeFocused();
  await one.page.bringToFront();
  await expect(one.card(QUOTE)).toContainText('写进下周的清单。');
  for (const { page } of [one, two]) {
    await page.reload();
    await expect(page.locator('article[data-note]', { hasText: QUOTE })).toContainText('先问过桥的人。');
    await expect(page.locator('article[data-note]', { hasText: QUOTE })).toContainText('写进下周的清单。');
  }
});

test('the same field in both: both texts are shown, and what the reader chooses stays', async ({ open }, info) => {
  const [one, two] = (await openTwo(open)) as [NotebookPage, NotebookPage];
  const field = (book: NotebookPage): Locator => book.card(QUOTE).getByRole('textbox', { name: '感悟' });
  for (const book of [one, two]) {
    await book.page.bringToFront();
    await book.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
    await expect(field(book)).toBeVisible();
  }
  // As if both were typed in the same second: a second after it a text is saved, and comes into the other field.
  const typeIn = (book: NotebookPage, words: string): Promise<void> =>
    book.page.evaluate((words) => {
      const area = document.querySelector<HTMLTextAreaElement>('.own-edit textarea')!;
      area.value = words;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
  await Promise.all([typeIn(two, '那边写的话'), typeIn(one, '这边写的话')]);
  const asked = async (): Promise<NotebookPage> => {
    const found = (
      await Promise.all(
        [one, two].map(async (book) => ((await book.page.getByRole('alert').count()) > 0 ? book : undefined)),
      )
    ).find(Boolean);
    if (!found) throw new Error('Nobody asks.');
    return found;
  };
  await expect(async () => void (await asked())).toPass();
  const book = await asked();
  await book.page.bringToFront();
  const texts = [await field(book).inputValue(), await book.page.getByRole('alert').locator('blockquote').innerText()];
  expect(texts.toSorted()).toEqual(['那边写的话', '这边写的话'].toSorted());
  await book.page.screenshot({ path: info.outputPath('both.png') });
  await book.page.getByRole('button', { name: '两个都留' }).click();
  for (const words of ['那边写的话', '这边写的话']) await expect(book.card(QUOTE)).toContainText(words);
  // There the field is open still, and nothing was typed since.
  const other = book === one ? two : one;
  await other.page.bringToFront();
  await expect(field(other)).toHaveValue(texts.toReversed().join('\n'));
});

test('a window that is closed while both texts are shown keeps both', async ({ open }) => {
  const [one, two] = (await openTwo(open)) as [NotebookPage, NotebookPage];
  const field = one.card(QUOTE).getByRole('textbox', { name: '感悟' });
  await one.page.bringToFront();
  await one.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  // While something is being composed, it is not saved by itself. Before the words: a second after them it is too late.
  await field.dispatchEvent('compositionstart');
  await one.page.keyboard.type('这边写的话');
  await two.page.bringToFront();
  await two.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await two.page.keyboard.type('那边写的话');
  await two.page.keyboard.press('Control+Enter');
  await expect(two.card(QUOTE)).toContainText('那边写的话');
  await one.page.bringToFront();
  await field.dispatchEvent('compositionend');
  await expect(one.page.getByRole('alert')).toContainText('那边写的话');
  await one.page.close();
  await two.page.bringToFront();
  await expect(two.card(QUOTE)).toContainText('这边写的话');
  await expect(two.card(QUOTE)).toContainText('那边写的话');
});

test('a window that is closed before it has seen what was written in the other keeps both', async ({ open }) => {
  const [one, two] = (await openTwo(open)) as [NotebookPage, NotebookPage];
  await one.page.bringToFront();
  await one.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  // While something is being composed, it is not saved by itself. Before the words: a second after them it is too late.
  await one.card(QUOTE).getByRole('textbox', { name: '感悟' }).dispatchEvent('compositionstart');
  await one.page.keyboard.type('这边写的话');
  await two.page.bringToFront();
  await two.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await two.page.keyboard.type('那边写的话');
  await two.page.keyboard.press('Control+Enter');
  await expect(two.card(QUOTE)).toContainText('那边写的话');
  await expect(one.page.getByRole('alert')).toHaveCount(0);
  await one.page.close();
  await expect(two.card(QUOTE)).toContainText('这边写的话');
  await expect(two.card(QUOTE)).toContainText('那边写的话');
});

test('a window that is closed keeps both, though they are longer than what is written at once', async ({ open }) => {
  const [one, two] = (await openTwo(open)) as [NotebookPage, NotebookPage];
  await one.page.bringToFront();
  await one.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await one.card(QUOTE).getByRole('textbox', { name: '感悟' }).dispatchEvent('compositionstart');
  await one.page.keyboard.insertText('这'.repeat(11_000));
  await two.page.bringToFront();
  await two.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await two.page.keyboard.insertText('那'.repeat(11_000));
  await two.page.keyboard.press('Control+Enter');
  // Folded, as all that is long.
  await expect(two.card(QUOTE)).toContainText('那那那');
  await one.page.close();
  await two.card(QUOTE).getByRole('button', { name: '展开' }).click();
  await expect(two.card(QUOTE)).toContainText('这'.repeat(11_000));
  await expect(two.card(QUOTE)).toContainText('那'.repeat(11_000));
});

test('a fact that is being corrected as its window is closed is saved; of two that were corrected both are kept', async ({
  open,
}) => {
  const [one, two] = [await open(SPEECH), await open(SPEECH)] as [Page, Page];
  const fact = (page: Page, name: string): Locator => page.locator('.facts').getByRole('button', { name });
  await one.bringToFront();
  await fact(one, '改来源：岚溪日报').click();
  await one.keyboard.type('云渡日报');
  await one.close();
  await two.bringToFront();
  await expect(fact(two, '改来源：云渡日报')).toBeVisible();

  const three = await open(SPEECH);
  await three.bringToFront();
  await fact(three, '改讲话人：顾砚秋').click();
  // Here as another window would: one that is looked at would hide this one, which then saves.
  await three.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const field = document.querySelector<HTMLInputElement>('.fact-edit input')!;
    field.value = '顾澄心';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const argument = { table: 'speeches', id, fields: { speaker: '顾澄' }, seen: { speaker: '顾砚秋' } };
    await chrome.runtime.sendMessage({ call: 'saveWords', argument });
  }, speeches.zh.id);
  await three.close();
  await two.bringToFront();
  await expect(fact(two, '改讲话人：顾澄 / 顾澄心')).toBeVisible();
});

test(
  'a field that is open in both, written in by turns: each goes on from what the other wrote',
  { tag: '@long' },
  async ({ open }) => {
    const [one, two] = (await openTwo(open)) as [NotebookPage, NotebookPage];
    const field = (book: NotebookPage): Locator => book.card(QUOTE).getByRole('textbox', { name: '感悟' });
    for (const book of [one, two]) {
      await book.page.bringToFront();
      await book.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
    }
    let written = '';
    for (const [n, book] of [one, two, one, two].entries()) {
      await book.page.bringToFront();
      await expect(field(book)).toHaveValue(written);
      await book.page.keyboard.type(`第${n + 1}句。`);
      written += `第${n + 1}句。`;
    }
    await one.page.bringToFront();
    await expect(field(one)).toHaveValue('第1句。第2句。第3句。第4句。');
    await expect(one.page.getByRole('alert')).toHaveCount(0);
  },
);

test('a note that is written on stays under the hand, though it no longer fits what is looked for; left, it goes', async ({
  open,
}) => {
  const book = new NotebookPage(await open('notebook.html#notes'));
  const chip = book.page.getByRole('toolbar', { name: '筛选' }).getByRole('button', { name: '还没有感悟' });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await book.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
  await book.page.keyboard.type('先问过桥的人。');
  const other = new NotebookPage(await open('notebook.html#notes'));
  await other.page.bringToFront();
  await expect(other.card(QUOTE)).toContainText('先问过桥的人。');
  await book.page.bringToFront();
  await book.page.keyboard.press('Escape');
  await expect(book.card(QUOTE)).toHaveCount(0);
  await expect(book.cards).toHaveCount(1);
});

test(
  'a thought of 100,000 characters is refused with the figures, and stays to be shortened',
  { tag: '@long' },
  async ({ open }) => {
    const book = new NotebookPage(await open('notebook.html#notes'));
    await book.card(QUOTE).getByRole('button', { name: THOUGHT }).click();
    await book.card(QUOTE).getByRole('textbox').fill('长'.repeat(100_000));
    await expect(book.page.getByRole('alert')).toContainText('最多 20000 字，现在 100000 字');
    await expect(book.card(QUOTE).getByRole('textbox')).toBeFocused();
    await book.card(QUOTE).getByRole('textbox').fill('长'.repeat(20_000));
    await expect(book.page.getByRole('alert')).toHaveCount(0);
    await book.page.keyboard.press('Escape');
    await book.page.reload();
    await book.card(QUOTE).getByRole('button', { name: '展开' }).click();
    await expect(book.card(QUOTE)).toContainText('长'.repeat(20_000));
  },
);

test(
  'the facts of a speech: different ones are kept both; of one that was changed twice both are shown, and one is chosen',
  { tag: '@long' },
  async ({ open }, info) => {
    const [one, two] = [await open(SPEECH), await open(SPEECH)] as [Page, Page];
    const fact = (page: Page, name: string): Locator => page.locator('.facts').getByRole('button', { name });
    const correct = async (page: Page, name: string, words: string): Promise<void> => {
      await page.bringToFront();
      await fact(page, name).click();
      await page.locator('.fact-edit input').fill(words);
    };
    await correct(one, '改讲话人：顾砚秋', '顾澄');
    await correct(two, '改来源：岚溪日报', '云渡日报');
    await two.keyboard.press('Enter');
    await one.bringToFront();
    await one.locator('.fact-edit input').press('Enter');
    for (const page of [one, two]) {
      await expect(fact(page, '改讲话人：顾澄')).toBeVisible();
      await expect(fact(page, '改来源：云渡日报')).toBeVisible();
    }

    for (const [name, first, second, seen] of [
      ['改讲话人：顾澄', '顾先生', '顾砚秋', '顾砚秋'],
      ['改日期：2026年4月23日', '2026-4-24', '2026年4月25日', '2026年4月25日'],
      ['改标题：', '在实干中答题', '把好事办到群众心坎上', '把好事办到群众心坎上'],
    ] as const) {
      await correct(one, name, first);
      await correct(two, name, second);
      await two.keyboard.press('Enter');
      await expect(two.locator('.fact-edit')).toHaveCount(0);
      await one.bringToFront();
      await one.locator('.fact-edit input').press('Enter');
      await expect(one.getByRole('alert').locator('blockquote')).toHaveText(seen);
      await expect(one.locator('.fact-edit input')).toHaveValue(first);
      await one.screenshot({ path: info.outputPath(`${second}.png`) });
      await one.getByRole('button', { name: '用我写的' }).click();
      await expect(one.locator('.fact-edit')).toHaveCount(0);
    }
    for (const page of [one, two]) {
      await page.reload();
      await expect(fact(page, '改讲话人：顾先生')).toBeVisible();
      await expect(fact(page, '改日期：2026年4月24日')).toBeVisible();
      await expect(fact(page, '改标题：在实干中答题')).toBeVisible();
    }
  },
);
