import { documentsTexts } from '../../utils/i18n/documents-texts.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { inBrowserWindow } from '../fixtures/in-browser-window.ts';
import { inventedNotes, rowsOf } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* The dialog of the ways out in Firefox: it isn't modal by the browser, so that it keeps the keyboard to itself is its own work. */

test('the dialog of the ways out shows the pages, keeps keyboard and pointer to itself, and Esc leads back into the text', async ({
  notebook,
  firefox,
}) => {
  await notebook.put(rowsOf(inventedNotes));
  const own = await OwnPageInFirefox.open(firefox, 'notebook.html#write/new');
  await own.click('button', documentsTexts.compose.zh);
  await expect.poll(async () => (await own.texts('.ProseMirror .quotation')).length).toBe(inventedNotes.length);
  const { page } = own;
  const { keyboard } = page;
  const isIn = (selector: string): Promise<boolean> =>
    page.evaluate((selector) => document.activeElement?.closest(selector) !== null, selector);
  // Without the numbers of the pages, which are drawn a moment later.
  const words = (): Promise<string[]> => own.texts('.ProseMirror > :not(.page-break)');

  await page.locator('.ProseMirror > h1').click();
  const before = await words();
  await own.chord('Control', 'Shift', 'e');
  await expect.poll(() => own.texts('dialog.export-dialog .page-preview h1')).toHaveLength(1);
  expect(await isIn('.formats')).toBe(true);
  // Once round: never out of it, and what is typed goes nowhere else.
  const seen = new Set<string>();
  for (let presses = 0; presses < 25; presses++) {
    await keyboard.press('Tab');
    expect(await isIn('dialog.export-dialog')).toBe(true);
    seen.add(await page.evaluate(() => (document.activeElement as HTMLElement).innerText));
  }
  expect(seen.size).toBeGreaterThan(4);
  // Esc closes the list of a field, and not the dialog with it.
  await page.select('.export-dialog select', 'custom');
  await page.locator('.custom-layout summary').click();
  await page.locator('.layout-form input[list]').click();
  await keyboard.press('ArrowDown');
  const list = (): Promise<string> =>
    inBrowserWindow(
      firefox.browser,
      () => (document.getElementById('PopupAutoComplete') as unknown as { state: string } | null)?.state ?? 'none',
    );
  await expect.poll(list).toBe('open');
  await keyboard.press('Escape');
  await expect.poll(list).toBe('closed');
  expect(await own.texts('dialog.export-dialog')).toHaveLength(1);
  await page.mouse.click(3, 3);
  await keyboard.type('x');
  expect(await isIn('dialog.export-dialog')).toBe(true);
  // The first may be for the list again.
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect.poll(() => own.texts('dialog.export-dialog')).toEqual([]);
  await expect.poll(() => isIn('.ProseMirror')).toBe(true);
  expect(await words()).toEqual(before);
  await page.close();
});
