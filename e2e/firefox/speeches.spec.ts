import { duplicateTexts } from '../../utils/i18n/duplicate-texts.ts';
import { speechTexts } from '../../utils/i18n/speech-texts.ts';
import { trashTexts } from '../../utils/i18n/trash-texts.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { inventedNotes, rowsOf, speeches } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Speeches, duplicates and the trash in Firefox: two notes made one, a speech deleted with its notes, put back, deleted for good. */

test(
  'a passage that was kept twice is made one; its speech goes with its notes, comes back, and goes for good',
  { tag: '@long' },
  async ({ notebook, firefox }) => {
    await notebook.put(
      rowsOf([
        ...inventedNotes.map(({ quote }) => ({ quote, thought: '走访的次数骗不了人。' })),
        { quote: inventedNotes[0]!.quote, thought: '再想一遍。' },
      ]),
    );
    const words = async (): Promise<string> =>
      (await notebook.notes()).find(({ quote }) => quote === inventedNotes[0]!.quote)?.thought ?? '';
    const twice = await OwnPageInFirefox.open(firefox, 'notebook.html#notes/duplicates');
    await twice.click('button', duplicateTexts.merge.zh);
    await expect.poll(words).toBe('走访的次数骗不了人。\n再想一遍。');

    const book = await OwnPageInFirefox.open(firefox, `notebook.html#speeches/${speeches.zh.id}`);
    await book.click('button', speechTexts.deleteSpeech.zh);
    await expect.poll(async () => (await notebook.notes()).length).toBe(0);
    const trash = await OwnPageInFirefox.open(firefox, 'notebook.html#notes/trash');
    await expect.poll(() => trash.text('.trash-line')).toContain('连同 7 条笔记');
    await trash.page.locator('.trash-line .line-acts > .button').click();
    await expect.poll(async () => (await notebook.notes()).length).toBe(7);
    await expect.poll(() => trash.texts('article[data-note] .quote')).toHaveLength(1);
    // Asked once, and done by the second press.
    for (let press = 0; press < 2; press++) await trash.click('button', trashTexts.empty.zh);
    await expect.poll(() => trash.text('.empty')).toContain('回收站是空的');
  },
);
