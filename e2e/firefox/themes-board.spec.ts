import { themeBoardTexts } from '../../utils/i18n/theme-board-texts.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

test.use({ themeWords: true });

/* The board of themes in Firefox: moved, nested and deleted by keys, changed in the editor, files refused and read. */

test('themes are moved, nested, changed and deleted by keys, and each is taken back', async ({ firefox }) => {
  const { page, ...board } = await open(firefox);
  const { keyboard } = page;
  const before = await board.names();
  const [a = '', b = '', c = ''] = before;
  const press = async (...keys: Parameters<typeof keyboard.press>[0][]): Promise<void> => {
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.toReversed()) await keyboard.up(key);
  };
  await page.locator('[data-theme-link]').click();
  await expect.poll(() => board.text('.board-pane h2')).toBe(a);
  await press('Escape');
  await press('Alt', 'ArrowRight');
  await expect.poll(board.names).toEqual([b, a, c, ...before.slice(3)]);
  await press('Alt', 'Shift', 'ArrowRight');
  await expect.poll(() => board.text('.folder .children .mark')).toBe(a);
  await press('Alt', 'Shift', 'ArrowLeft');
  await expect.poll(board.names).toEqual([b, a, c, ...before.slice(3)]);
  await press('Delete');
  await expect.poll(board.names).toEqual([b, c, ...before.slice(3)]);
  for (const order of [
    [b, a, c, ...before.slice(3)],
    [b, c, ...before.slice(3)],
    [b, a, c, ...before.slice(3)],
    before,
  ]) {
    await press('Control', 'z');
    await expect.poll(board.names).toEqual(order);
  }
  await page.close();
});

test('words are added in the editor; a pack comes and goes', { tag: '@long' }, async ({ firefox }) => {
  const { page, own, ...board } = await open(firefox);
  const before = await board.names();
  await page.locator('[data-theme-link]').click();
  await own.fill('textbox', themeBoardTexts.keywordsAdd.zh, '挑灯夜读、三句话');
  await page.keyboard.press('Enter');
  await expect.poll(() => board.text('.toast')).toContain('加了“挑灯夜读”“三句话”');
  await own.click('button', themeBoardTexts.packs.zh);
  await own.click('button', themeBoardTexts.packAddThis.zh.replace('{pack}', '集中学习教育'));
  await expect.poll(async () => (await board.names()).length).toBeGreaterThan(before.length);
  await own.click('button', themeBoardTexts.packRemoveThis.zh.replace('{pack}', '集中学习教育'));
  await expect.poll(board.names).toEqual(before);
  await page.close();
});

test('a file of themes is refused as a whole, or read', async ({ firefox }) => {
  const { page, ...board } = await open(firefox);
  const before = await board.names();
  const hand = (text: string): Promise<void> =>
    page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([text], 'themes.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  await hand('{"version":1,"themes":[{"id":"a","name":{"zh":"甲"}},{"id":"a","name":{"zh":"乙"}}]}');
  await expect.poll(() => board.text('.import-report')).toContain('不止一个主题的 id 是“a”');
  expect(await board.names()).toEqual(before);
  await hand('{"version":1,"themes":[{"id":"a","name":{"zh":"<b>甲</b>"},"style":77}]}');
  await expect.poll(board.names).toEqual([...before, '<b>甲</b>']);
  await expect.poll(() => board.text('.import-report')).toContain('另配了一种');
  await page.close();
});

async function open(firefox: Parameters<typeof OwnPageInFirefox.open>[0]) {
  const own = await OwnPageInFirefox.open(firefox, 'notebook.html#themes');
  const names = (): Promise<string[]> => own.texts('.folder h2 .mark');
  await expect.poll(async () => (await names()).length).toBeGreaterThan(3);
  return { own, page: own.page, names, text: (selector: string) => own.text(selector) };
}
