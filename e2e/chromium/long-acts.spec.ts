import type { Page } from '@playwright/test';
import { speechHash } from '../../components/speech/speech-hash.ts';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { firstThemes } from '../fixtures/first-themes.ts';
import { speeches } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* What is done with thousands of notes at once: told how far it has come, and cancelled on the way it has done nothing at all. */

const NOTES = 4000;
const [FIRST = '', , OTHER = ''] = firstThemes.map(({ name }) => name);

/** What is on disk: every row that an act on many notes could touch. */
const onDisk = (page: Page) =>
  page.evaluate(async () => {
    type Row = { deleted?: number; review?: { remember?: boolean }; themes: { id: string }[] };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zhaji');
      opening.onsuccess = () => resolve(opening.result);
      opening.addEventListener('error', () => reject(new Error('The notebook does not open.')));
    });
    const all = (name: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const reading = db.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.addEventListener('error', () => reject(new Error(`${name} can't be read.`)));
      });
    const notes = (await all('notes')) as Row[];
    const speeches = (await all('speeches')) as Row[];
    const log = await all('log');
    db.close();
    const under: Record<string, number> = {};
    for (const { themes } of notes) for (const { id } of themes) under[id] = (under[id] ?? 0) + 1;
    return {
      notes: notes.length,
      trashed: notes.filter(({ deleted }) => deleted !== undefined).length,
      remembered: notes.filter(({ review }) => review?.remember).length,
      speechesGone: speeches.filter(({ deleted }) => deleted !== undefined).length,
      under,
      actions: log.length,
    };
  });

/**
 * Looks from now on which dialogs come, by their headings; with `cancel` the first is cancelled as it comes. In the page: on a fast machine it would be gone before we
 * heard of it.
 */
async function whenShown(page: Page, cancel: boolean): Promise<() => Promise<string[]>> {
  await page.evaluate((cancel) => {
    const shown: string[] = [];
    const watching = new MutationObserver(() => {
      const dialog = document.querySelector('dialog[open]');
      if (!dialog) return;
      watching.disconnect();
      shown.push(dialog.querySelector('h2')?.textContent ?? '');
      if (cancel) dialog.querySelector('button')?.click();
    });
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
    Object.assign(window, { shown });
  }, cancel);
  return () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
}

type Long = {
  book: NotebookPage;
  /** Does something that takes long, and cancels it while it is written: nothing is changed. Then does it to its end, which is said. */
  doAfterCancelling: (name: string, begin: () => Promise<void>, said: string) => Promise<void>;
};

const test = base.extend<Long>({
  book: async ({ keep, open }, use) => {
    await keep(
      Array.from({ length: NOTES }, (_, at) => ({ quote: `第${at + 1}条：把该做的事一件一件做完。`, theme: FIRST })),
    );
    const book = new NotebookPage(await open('notebook.html#notes'));
    await expect(book.cards.first()).toBeVisible();
    // As on a machine on which four thousand notes take long enough to be seen.
    const session = await book.page.context().newCDPSession(book.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 5 });
    await use(book);
    await session.detach();
  },
  doAfterCancelling: async ({ book }, use) => {
    const { page } = book;
    await use(async (name, begin, said) => {
      const was = await onDisk(page);
      let shown = await whenShown(page, true);
      await begin();
      await expect(book.message).toContainText('已取消，什么都没有改', { timeout: 30_000 });
      expect(await shown()).toEqual([name]);
      expect(await onDisk(page)).toEqual(was);
      shown = await whenShown(page, false);
      await begin();
      await expect(book.message).toContainText(said, { timeout: 60_000 });
      expect(await shown()).toEqual([name]);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  },
});

const all = async ({ cards, page }: NotebookPage): Promise<void> => {
  await cards.first().focus();
  await page.keyboard.press('Control+a');
};

test('moved by the list, dragged, remembered', { tag: '@long' }, async ({ book, doAfterCancelling }) => {
  test.slow();
  const { page } = book;
  const count = (name: string) => book.shelf(name).locator('.n');
  await all(book);
  await doAfterCancelling(
    '移到主题',
    async () => {
      await book.cards.first().focus();
      await page.keyboard.press('m');
      await page.getByRole('combobox').fill(OTHER);
      await page.keyboard.press('Enter');
    },
    `${NOTES} 条笔记已移到“${OTHER}”`,
  );
  await expect(count(OTHER)).toHaveText(String(NOTES));
  await book.shelf(OTHER).click();
  await expect(count(OTHER)).toHaveText(String(NOTES));
  await all(book);
  await doAfterCancelling(
    '移到主题',
    () => book.grip(book.cards.first()).dragTo(book.shelf(FIRST)),
    `${NOTES} 条笔记已移到“${FIRST}”`,
  );
  await expect(count(FIRST)).toHaveText(String(NOTES));
  await book.shelf('全部笔记').click();
  await all(book);
  await doAfterCancelling(
    '记住',
    () => page.getByRole('button', { name: '记住', exact: true }).first().click(),
    `${NOTES} 条笔记会来回顾`,
  );
});

test(
  'put in the trash, taken back, done again, deleted for good',
  { tag: '@long' },
  async ({ book, doAfterCancelling }) => {
    test.slow();
    const { page } = book;
    const trash = book.shelf('回收站').locator('.n');
    await all(book);
    await doAfterCancelling('删除笔记', () => page.keyboard.press('Delete'), `${NOTES} 条笔记已放进回收站`);
    await expect(trash).toHaveText(String(NOTES));
    const undo = () => page.keyboard.press('Control+z');
    await doAfterCancelling('撤销', undo, '已撤销');
    await expect(trash).toHaveText('0');
    await doAfterCancelling('重做', () => page.keyboard.press('Control+Shift+z'), '已重做');
    await expect(trash).toHaveText(String(NOTES));
    await book.shelf('回收站').click();
    await doAfterCancelling(
      '清空回收站',
      async () => {
        const empty = page.getByRole('button', { name: '清空回收站' });
        // Asked once more.
        await empty.click();
        await empty.click();
      },
      '回收站已清空',
    );
    expect(await onDisk(page)).toMatchObject({ notes: 0 });
  },
);

test(
  'a speech deleted with its notes, and put back from the trash',
  { tag: '@long' },
  async ({ book, doAfterCancelling }) => {
    test.slow();
    const { page } = book;
    await page.evaluate((hash) => location.assign(hash), speechHash(speeches.zh.id));
    await page.getByRole('button', { name: '删除这篇讲话' }).waitFor();
    await doAfterCancelling(
      '删除这篇讲话',
      () => page.getByRole('button', { name: '删除这篇讲话' }).click(),
      `${NOTES} 条笔记`,
    );
    expect(await onDisk(page)).toMatchObject({ trashed: NOTES, speechesGone: 1 });
    await page.evaluate(() => location.assign('#notes/trash'));
    await doAfterCancelling(
      '放回',
      () => page.getByRole('button', { name: '放回' }).first().click(),
      `${NOTES} 条笔记`,
    );
    expect(await onDisk(page)).toMatchObject({ trashed: 0, speechesGone: 0 });
  },
);

/** Keeps the page from going on for as long as a key of ours needs to come to it, from when a dialog is there: on a fast machine all would be written before. Answers what resolves then. */
async function holdWhenShown(page: Page): Promise<{ held: Promise<void> }> {
  const { promise: held, resolve } = Promise.withResolvers<void>();
  // Of a call we hear while the page is held.
  await page.exposeFunction('tellHeld', resolve);
  await page.evaluate(() => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('dialog[open]')) return;
      watching.disconnect();
      (window as unknown as { tellHeld: () => void }).tellHeld();
      const until = performance.now() + 2_000;
      while (performance.now() < until);
    });
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
  });
  return { held };
}

test('the dialog is read well, and Esc cancels as well', async ({ book }) => {
  test.slow();
  const { page } = book;
  await all(book);
  const { held } = await holdWhenShown(page);
  await page.keyboard.press('Delete');
  await held;
  await page.keyboard.press('Escape');
  await expect(book.message).toContainText('已取消，什么都没有改');
  expect(await onDisk(page)).toMatchObject({ trashed: 0, actions: 0 });
  // What had the focus has it again.
  await expect(book.cards.first()).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
});
