import { backupTexts } from '../../utils/i18n/backup-texts.ts';
import { commonTexts } from '../../utils/i18n/common-texts.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* The notebook as a file, and back, in Firefox: the worker reads, checks and writes there, too. */

const PASSAGE = '一分部署，九分落实。';
const DIALOG = '.restore-dialog';

test(
  'a backup brings back what was deleted, one that was altered is refused, and undo works',
  { tag: '@long' },
  async ({ tab, reader, notebook, firefox }) => {
    await tab.goto(addresses.people);
    await selectInFirefox(tab, PASSAGE);
    await reader.pressOnToolbar('h');
    await expect.poll(async () => Object.values(await paintedInFirefox(tab)).flat()).toHaveLength(1);
    const live = async (): Promise<number> =>
      (await notebook.notes()).filter(({ deleted }) => deleted === undefined).length;

    const own = await OwnPageInFirefox.open(firefox, 'notebook.html#settings');
    const { page } = own;
    // What would be saved is taken where it is made: the browser's own dialogue is none of ours.
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (made: Blob) => {
        Object.assign(globalThis, { made });
        return make(made);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await own.click('button', backupTexts.make.zh);
    await expect.poll(() => own.text('.toast')).toContain('1 条笔记');

    const choose = (from: string, to: string): Promise<void> =>
      page.evaluate(
        async (from, to) => {
          const text = await (globalThis as unknown as { made: Blob }).made.text();
          const files = new DataTransfer();
          files.items.add(new File([text.replace(from, to)], '备份.json'));
          const input = document.querySelector<HTMLInputElement>('.backup input[type=file]')!;
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        from,
        to,
      );
    await choose('九分落实', '九分落空');
    await expect.poll(() => own.text('.backup .refused')).toContain('文件坏了，或者备份以后被改过');

    const notes = await OwnPageInFirefox.open(firefox, 'notebook.html#notes');
    await notes.page.locator('.note').hover();
    await notes.click('button', commonTexts.deleteNote.zh);
    await expect.poll(live).toBe(0);
    await notes.page.close();
    await page.bringToFront();
    await choose('', '');
    await expect.poll(() => own.text(DIALOG)).toContain('从回收站取回 1 条笔记');
    await own.click('button', backupTexts.merge.zh);
    await expect.poll(() => own.text('.toast')).toContain('已合并');
    expect(await live()).toBe(1);
    await page.locator('.toast button').click();
    await expect.poll(live).toBe(0);
  },
);
