import { documentsTexts } from '../../utils/i18n/documents-texts.ts';
import { composeInFirefox } from '../fixtures/compose-in-firefox.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { inventedNotes, rowsOf } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Study notes as documents in Firefox: composed, written in, saved by themselves, and in two tabs at once. */

test(
  'a document is composed, written in by keys, and there in another tab, which writes in it too',
  { tag: '@long' },
  async ({ notebook, firefox }) => {
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
  },
);

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

test('the whole way by keyboard: set up, composed, written in by an input method, a footnote, undone, saved, and there when it is opened again', async ({
  notebook,
  firefox,
}) => {
  await notebook.put(rowsOf(inventedNotes));
  const own = await OwnPageInFirefox.open(firefox, 'notebook.html#write/new');
  const { page } = own;
  const { keyboard } = page;
  const focused = (): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim() ?? '');
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      await keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  };
  const isInText = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.classList.contains('ProseMirror') ?? false);
  const words = (): Promise<string[]> => own.texts('.ProseMirror > p:not(.quotation, .doc-prompt)');
  const pause = (): Promise<void> => new Promise((later) => setTimeout(later, 700));
  const compose = (letters: string, chosen: string): Promise<void> =>
    composeInFirefox(firefox.browser, [letters, chosen]);

  await tabTo(documentsTexts.compose.zh);
  await keyboard.press('Enter');
  await expect.poll(async () => (await own.texts('.ProseMirror .quotation')).length).toBe(inventedNotes.length);
  for (let presses = 0; presses < 80 && !(await isInText()); presses++) await keyboard.press('Tab');
  expect(await isInText()).toBe(true);

  // Behind everything, on a line of its own.
  await own.chord('Control', 'End');
  await keyboard.press('Enter');
  const before = await words();
  // What is written without a pause is one step of undo.
  await pause();
  await compose('hanzi', '汉字');
  const written = [...before.slice(0, -1), '汉字'];
  await expect.poll(words).toEqual(written);
  expect((await own.text('.ProseMirror')).split('汉字')).toHaveLength(2);
  await own.chord('Control', 'z');
  await expect.poll(words).toEqual(before);
  await own.chord('Control', 'Shift', 'Z');
  await expect.poll(words).toEqual(written);
  await pause();
  await compose('xie', '写');
  await expect.poll(words).toEqual([...before.slice(0, -1), '汉字写']);

  // A footnote between the two characters, and on behind its mark.
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await own.chord('Control', 'Alt', 'f');
  await compose('zhu', '注释');
  await keyboard.press('Enter');
  await compose('de', '的');
  const noted = [...before.slice(0, -1), '汉1的字写', '注释'];
  await expect.poll(words).toEqual(noted);
  await pause();
  await compose('cuo', '错');
  await own.chord('Control', 'z');
  await expect.poll(words).toEqual(noted);

  await expect.poll(() => own.texts('.saved-sign[data-saved=true]')).toEqual([documentsTexts.saved.zh]);
  // It takes up a change a moment later.
  await pause();
  await expect.poll(() => own.texts('.saved-sign[data-saved=true]')).toEqual([documentsTexts.saved.zh]);
  const hash = await page.evaluate(() => location.hash);
  await page.close();
  const opened = await OwnPageInFirefox.open(firefox, `notebook.html${hash}`);
  await expect.poll(() => opened.texts('.ProseMirror > p:not(.quotation, .doc-prompt)')).toEqual(noted);
  expect(await opened.texts('.footnote-mark')).toEqual(['1']);
  await opened.page.close();
});
