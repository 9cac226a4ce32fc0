import { documentsTexts } from '../../utils/i18n/documents-texts.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { inventedNotes, rowsOf } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Study notes as documents in Firefox: composed, written in, saved by themselves, and in two tabs at once. */

test('a document is composed, written in by keys, and there in another tab, which writes in it too', async ({
  notebook,
  firefox,
}) => {
  await notebook.put(rowsOf(inventedNotes));
  const first = await OwnPageInFirefox.open(firefox, 'notebook.html#write/new');
  await first.click('button', documentsTexts.compose.zh);
  await expect.poll(async () => (await first.texts('.ProseMirror .quotation')).length).toBe(inventedNotes.length);
  const { keyboard } = first.page;
  await first.page.locator('.ProseMirror > h1').click();
  await keyboard.press('End');
  await keyboard.type('（火狐）');
  await expect.poll(() => first.texts('.saved-sign[data-saved=true]')).toEqual([documentsTexts.saved.zh]);

  const hash = await first.page.evaluate(() => location.hash);
  const second = await OwnPageInFirefox.open(firefox, `notebook.html${hash}`);
  await expect.poll(() => second.text('.ProseMirror > h1')).toContain('（火狐）');
  await second.page.locator('.ProseMirror > h1').click();
  await second.page.keyboard.press('End');
  await second.page.keyboard.type('又写');
  await expect.poll(() => first.text('.ProseMirror > h1')).toContain('（火狐）又写');
  await second.page.close();
  await first.page.close();
});

test('↓ goes from a quotation to the line below, and ↑ back', async ({ notebook, firefox }) => {
  await notebook.put(rowsOf(inventedNotes));
  const own = await OwnPageInFirefox.open(firefox, 'notebook.html#write/new');
  await own.click('button', documentsTexts.compose.zh);
  await expect.poll(async () => (await own.texts('.ProseMirror .quotation')).length).toBe(inventedNotes.length);
  const { page } = own;
  const block = (): Promise<number> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('.ProseMirror > :not(.page-break)')];
      return all.findIndex((one) => one.contains(getSelection()!.focusNode));
    });
  await page.locator('.ProseMirror .lead-in').click();
  await page.keyboard.press('End');
  const from = await block();
  await page.keyboard.press('ArrowDown');
  await expect.poll(block).toBe(from + 1);
  await page.keyboard.press('ArrowUp');
  await expect.poll(block).toBe(from);
  await page.close();
});
