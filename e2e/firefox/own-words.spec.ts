import { commonTexts } from '../../utils/i18n/common-texts.ts';
import { unsavedTexts } from '../../utils/i18n/unsaved-texts.ts';
import { fillForPage } from '../fixtures/fill-for-page.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { rowsOf } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Own words in Firefox: none are lost, whatever the disk, another window or a closing tab does. */

const QUOTE = '一分部署，九分落实。';
const FIELD = 'article[data-note] textarea';

test.beforeEach(async ({ notebook }) => {
  await notebook.put(rowsOf([{ quote: QUOTE }]));
});

const valueOf = (own: OwnPageInFirefox): Promise<string | undefined> =>
  own.page.evaluate((field) => document.querySelector<HTMLTextAreaElement>(field)?.value, FIELD);

test('words that can’t be saved outlive the shelf, the tab and the look, and are saved at last', async ({
  notebook,
  firefox,
}) => {
  const own = await OwnPageInFirefox.open(firefox, 'notebook.html#notes');
  await own.click('button', commonTexts.thoughtPrompt.zh);
  await fillForPage(own.page, true);
  await own.page.keyboard.type('先问过桥的人。');
  for (const hash of ['#notes/unsorted', '#review', '#notes']) {
    await own.page.evaluate((to) => location.assign(to), hash);
    await expect.poll(() => own.text('.unsaved')).toContain('有 1 处话还没存下');
    await expect.poll(() => valueOf(own)).toBe(hash === '#review' ? undefined : '先问过桥的人。');
  }
  await own.click('button', '列表');
  await expect.poll(() => valueOf(own)).toBeUndefined();
  await own.click('button', unsavedTexts.show.zh);
  await expect.poll(() => own.text('.unsaved li')).toContain(QUOTE);
  await own.click('button', '卡片');
  await expect.poll(() => valueOf(own)).toBe('先问过桥的人。');
  await fillForPage(own.page, false);
  await own.page.locator('.unsaved button').click();
  await expect.poll(() => own.text('.unsaved')).toBe('');
  expect((await notebook.notes()).map(({ thought }) => thought)).toEqual(['先问过桥的人。']);
  await own.page.close();
});

test('a tab that is closed before it has seen what was written in another keeps both texts', async ({
  notebook,
  firefox,
}) => {
  const thoughts = async (): Promise<string[]> => (await notebook.notes()).map(({ thought }) => thought);
  const one = await OwnPageInFirefox.open(firefox, 'notebook.html#notes');
  await one.click('button', commonTexts.thoughtPrompt.zh);
  await expect.poll(() => valueOf(one)).toBe('');
  // While something is being composed, it is not saved by itself.
  await one.page.evaluate(
    (field) => document.querySelector(field)?.dispatchEvent(new Event('compositionstart', { bubbles: true })),
    FIELD,
  );
  // Here as another window would: one that is opened would hide this one, which then saves.
  const [note] = await notebook.notes();
  await one.page.evaluate(async (id) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const field = document.querySelector<HTMLTextAreaElement>('article[data-note] textarea')!;
    field.value = '这边写的话';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const argument = { table: 'notes', id, fields: { thought: '那边写的话' }, seen: { thought: '' } };
    await browser.runtime.sendMessage({ call: 'saveWords', argument });
  }, note!.id);
  expect(await thoughts()).toEqual(['那边写的话']);
  await one.page.close();
  await expect.poll(thoughts).toEqual(['那边写的话\n这边写的话']);
});
