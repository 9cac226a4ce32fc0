import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { WritingPage } from '../parts/writing-page.ts';

/* The notebook as a file, and back: made, looked at before anything is done, added or put in place of what is there, taken back; refused with the reason where it is not whole. */

const section = (page: Page) => page.getByRole('region', { name: '备份' });
const dialog = (page: Page) => page.getByRole('dialog');
const message = (page: Page) => page.locator('.toast');
const input = (page: Page) => section(page).getByLabel('备份文件');

async function makeBackup(page: Page): Promise<{ name: string; buffer: Buffer }> {
  const saving = page.waitForEvent('download');
  await section(page).getByRole('button', { name: '现在备份' }).click();
  const saved = await saving;
  // That there is one is written down after it was made.
  await expect(section(page)).toContainText('上次备份：');
  return { name: saved.suggestedFilename(), buffer: await readFile(await saved.path()) };
}

const choose = (page: Page, file: { name: string; buffer: Buffer }) =>
  input(page).setInputFiles({ ...file, mimeType: 'application/json' });

/** How many notes are not in the trash. */
const liveNotes = (page: Page): Promise<number> =>
  page.evaluate(
    async () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('zhaji');
        opening.addEventListener('error', () => reject(new Error('The notebook does not open.')));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { deleted?: number }[]).filter((note) => note.deleted === undefined).length);
          };
        };
      }),
  );

test('a backup is made, and brings back what was deleted; undone, and put in place of all, it does what it said', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#settings');
  const all = await liveNotes(page);
  await expect(section(page)).toContainText('还没有备份过。');
  const file = await makeBackup(page);
  expect(file.name).toMatch(/^札记备份-\d{4}-\d\d-\d\d\.json$/);
  await expect(message(page)).toContainText(`${all} 条笔记`);
  await expect(section(page)).toContainText(/上次备份：\d{4}年/);
  expect(JSON.parse(file.buffer.toString())).toMatchObject({
    format: 'zhaji-backup',
    version: 1,
    counts: { notes: all },
  });

  // One goes, and the file brings it back.
  const notes = await open('notebook.html#notes');
  const card = notes.locator('.note').first();
  await card.hover();
  await card.getByRole('button', { name: '删除' }).first().click();
  await expect.poll(() => liveNotes(page)).toBe(all - 1);
  await expect(notes.locator('.note')).toHaveCount(all - 1);
  await page.bringToFront();
  await choose(page, file);
  await expect(dialog(page)).toContainText('文件完整');
  await expect(dialog(page)).toContainText('从回收站取回 1 条笔记');
  await expect(dialog(page).getByRole('button', { name: '取消' })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: '合并' }).click();
  await expect(message(page)).toContainText('已合并');
  expect(await liveNotes(page)).toBe(all);
  // The other window follows.
  await expect(notes.locator('.note')).toHaveCount(all);
  await message(page).getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => liveNotes(page)).toBe(all - 1);

  // The same notebook, replaced, by keys alone.
  await choose(page, file);
  await tabTo(dialog(page).getByRole('button', { name: '替换…' }));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('整个换成');
  await expect(dialog(page).getByRole('button', { name: '返回' })).toBeFocused();
  await tabTo(dialog(page).getByRole('button', { name: '替换', exact: true }));
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('已换成');
  expect(await liveNotes(page)).toBe(all);
  // Once more there is nothing left to do.
  await choose(page, file);
  await expect(dialog(page).getByRole('button', { name: '合并' })).toBeDisabled();
  await expect(dialog(page).getByRole('button', { name: '替换…' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('a document that is open while a backup takes its place keeps what it said as a version, whatever is typed in it then', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const editor = await open('notebook.html#write/new');
  const writing = WritingPage.on(editor, 'zh');
  await writing.setUp({ title: '体会一', date: '2026-04-30' });
  await writing.compose();
  await writing.saved();
  const page = await open('notebook.html#settings');
  const file = await makeBackup(page);
  const add = async (words: string): Promise<void> => {
    await editor.bringToFront();
    await writing.text.locator('p').last().click();
    await editor.keyboard.press('End');
    await editor.keyboard.insertText(words);
    await writing.saved();
  };
  await add('备份以后加的话。');
  await page.bringToFront();
  await choose(page, file);
  await expect(dialog(page)).toContainText('新增 1 个旧稿');
  await dialog(page).getByRole('button', { name: '替换…' }).click();
  await dialog(page).getByRole('button', { name: '替换', exact: true }).click();
  await expect(message(page)).toContainText('已换成');
  await expect(writing.text).not.toContainText('备份以后加的话。');
  await add('再写。');
  await page.bringToFront();
  await message(page).getByRole('button', { name: '撤销' }).click();
  await expect(message(page)).toContainText('没有撤销：之后又改过了');
  const versions = await page.evaluate(
    async () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('zhaji');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('revisions').objectStore('revisions').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const live = (reading.result as { deleted?: number }[]).filter(({ deleted }) => deleted === undefined);
            resolve(JSON.stringify(live));
          };
        };
      }),
  );
  expect(versions).toContain('备份以后加的话。');
  expect(versions).toContain('恢复备份之前');
});

test('a notebook that the browser lost is told with the way here, all comes back, and it is told no more', async ({
  keep,
  open,
  bare,
}) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#settings');
  const all = await liveNotes(page);
  const file = await makeBackup(page);
  // Whoever has it open counts its notes and writes that down, a moment after what was written.
  await page.goto('about:blank');
  await keep([]);
  await bare.evaluate(async (notes) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ sentinel: { uuid: 'another', notes, at: Date.now() } });
  }, all);
  const again = await open('notebook.html#notes');
  const banner = again.locator('.banner');
  await expect(banner).toContainText('笔记本是空的');
  await banner.getByRole('link', { name: '从备份恢复' }).click();
  await expect(again.getByRole('heading', { name: '备份' })).toBeFocused();
  await choose(again, file);
  await expect(dialog(again)).toContainText(`新增 ${all} 条笔记`);
  await dialog(again).getByRole('button', { name: '合并' }).click();
  await expect.poll(() => liveNotes(again)).toBe(all);
  await expect(banner).toHaveCount(0);
});

test('what is damaged, cut off or no backup is refused with the reason, and nothing is changed', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#settings');
  const all = await liveNotes(page);
  const { name, buffer } = await makeBackup(page);
  const text = buffer.toString();
  for (const [body, words] of [
    [text.replace('感情', '热情'), '文件坏了，或者备份以后被改过'],
    [text.replace('"zhaji-backup",', '"zhaji-backup","hello":1,'), '文件被改过，或者是更新的札记写的'],
    [text.replace('"scope":"whole"', '"scope":"part"'), '文件坏了，或者备份以后被改过'],
    [text.slice(0, text.length / 2), '文件不完整'],
    ['{"kind":"zhaji-template"}', '这不是札记的备份'],
    [text.replace('"version":1', '"version":9'), '新版札记'],
    ['PK\u0003\u0004', '压缩文件'],
  ] as const) {
    await choose(page, { name, buffer: Buffer.from(body) });
    await expect(section(page).getByRole('alert')).toContainText(words);
    await expect(section(page).getByRole('alert')).toContainText('什么都没有改。');
    await expect(dialog(page)).toHaveCount(0);
  }
  expect(await axeViolations(page)).toEqual([]);
  expect(await liveNotes(page)).toBe(all);
});
