import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { fillNotebook } from '../fixtures/fill-notebook.ts';
import { firstThemes } from '../fixtures/first-themes.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { launchChromium, type LaunchedChromium } from '../fixtures/launch-chromium.ts';
import { NotebookPage } from '../parts/notebook-page.ts';

/* What can be wrong with the notebook as a whole: it is said, and nothing is lost by it. */

let chromium: LaunchedChromium;
/** A page of the extension without its code. */
let bare: Page;
let book: NotebookPage;

test.beforeEach(async () => {
  chromium = await launchChromium();
  // The first themes, to which the notes belong.
  book = new NotebookPage(await chromium.openOwnPage('notebook.html#notes'));
  await expect(book.themeNames).toHaveCount(firstThemes.length);
  bare = await chromium.openOwnPage('manifest.json');
  await fillNotebook(bare, inventedNotes, { locale: 'zh-CN' });
  await book.page.reload();
  await expect(book.cards).toHaveCount(7);
  await book.page.bringToFront();
});
test.afterEach(() => chromium.close());

const LOOSE = '干得好不好，群众说了算。';
const question = '这句话让你想到了什么？';

test('a page that was open before an update says so, keeps the words that are typed, and goes on when reloaded', async () => {
  const card = book.card(LOOSE);
  await card.getByRole('button', { name: question }).click();
  await book.page.keyboard.type('写了一半');
  // What a newer build does: it opens the database with a higher version, and the older connection has to go.
  const upgrade = (): Promise<number> =>
    bare.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('zhaji', 31);
          // One that is just being read goes when that is done.
          opening.addEventListener('blocked', () =>
            setTimeout(() => reject(new Error('An old connection did not go.')), 5000),
          );
          opening.addEventListener('error', () => reject(new Error('The notebook did not open.')));
          opening.onsuccess = () => {
            const reading = opening.result.transaction('notes').objectStore('notes').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.filter(({ thought }) => (thought as string).includes('写了一半')).length);
            };
          };
        }),
    );
  expect(await upgrade()).toBe(0);
  await expect(book.page.getByRole('alert').first()).toContainText('札记刚更新过，这一页还是旧的。');

  await book.page.keyboard.press('Control+Enter');
  await expect(card.getByRole('alert')).toContainText('重新载入后再试');
  await expect(card.getByRole('textbox')).toHaveValue('写了一半');
  // Nothing of the old page reached the newer database.
  expect(await upgrade()).toBe(0);
  await book.page.getByRole('button', { name: '重新载入' }).click();
  await expect(book.cards).toHaveCount(7);
});

test('a notebook of a newer version is shown and not written to, and says so', { tag: '@long' }, async () => {
  await bare.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('zhaji');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: 'schema', value: 99 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await book.page.reload();
  await expect(book.page.getByRole('alert')).toContainText('笔记本是更新版本的札记写的（第 99 版）');
  await expect(book.cards).toHaveCount(7);
  const card = book.card(LOOSE);
  await card.getByRole('button', { name: question }).click();
  await book.page.keyboard.type('写不进去');
  await book.page.keyboard.press('Control+Enter');
  await expect(card.getByRole('alert')).toContainText('先更新札记');
  await expect(card.getByRole('textbox')).toHaveValue('写不进去');
  await card.getByRole('button', { name: '不保存了' }).click();

  await card.hover();
  await card.getByRole('button', { name: '删除笔记' }).click();
  await expect(book.message).toContainText('先更新札记');
  await expect(book.cards).toHaveCount(7);
});

test('a notebook that opens and cannot be read is told on every page, and comes back when it can be', async () => {
  const page = await chromium.openOwnPage('manifest.json');
  await page.addInitScript(() => {
    if (sessionStorage.getItem('well') !== null) return;
    for (const store of [IDBObjectStore.prototype, IDBIndex.prototype])
      for (const read of ['getAll', 'getAllKeys', 'openCursor'] as const)
        store[read] = () => {
          throw new DOMException('damaged', 'UnknownError');
        };
  });
  for (const hash of ['#write', '#notes', '#review']) {
    await page.goto(bare.url().replace('manifest.json', `notebook.html${hash}`));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('笔记本没有读出来（UnknownError）');
    await expect(page.getByText('正在打开…')).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.evaluate(() => sessionStorage.setItem('well', '1'));
  await page.goto(bare.url().replace('manifest.json', 'notebook.html#notes'));
  await page.getByRole('button', { name: '重新载入' }).click();
  await expect(new NotebookPage(page).cards).toHaveCount(7);
});

test('a notebook that comes back empty is not taken for a new one', async () => {
  // The record beside the database follows each write a moment later.
  await expect
    .poll(() =>
      bare.evaluate(async () => {
        type Storage = {
          chrome: { storage: { local: { get(key: string): Promise<{ sentinel?: { notes: number } }> } } };
        };
        return (await (globalThis as unknown as Storage).chrome.storage.local.get('sentinel')).sentinel?.notes;
      }),
    )
    .toBe(7);
  // The page that shows it has looked; now the browser loses the database behind everybody’s back.
  await book.page.goto('about:blank');
  await bare.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('zhaji');
        deleting.onsuccess = () => resolve();
        deleting.addEventListener('error', () => reject(new Error('Not deleted.')));
      }),
  );
  await book.page.goto(bare.url().replace('manifest.json', 'notebook.html#notes'));
  const alert = book.page.getByRole('alert');
  await expect(alert).toContainText(/笔记本是空的，可 \d+年\d+月\d+日 这里还有 7 条笔记/);
  // It stays until the reader has seen it.
  await book.page.reload();
  await expect(alert).toContainText('7 条笔记');
  await book.page.getByRole('button', { name: '知道了，从空白开始' }).click();
  await expect(alert).toHaveCount(0);
  await book.page.reload();
  await expect(book.page.getByRole('heading', { name: '还没有笔记' })).toBeVisible();
  await expect(alert).toHaveCount(0);
});
