import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { commonTexts } from '../../utils/i18n/common-texts.ts';
import { notebookTexts } from '../../utils/i18n/notebook-texts.ts';
import { panelTexts } from '../../utils/i18n/panel-texts.ts';
import { settingsTexts } from '../../utils/i18n/settings-texts.ts';
import { exportTexts } from '../../utils/i18n/export-texts.ts';
import { studyNotesTexts } from '../../utils/i18n/study-notes-texts.ts';
import { themeBoardTexts } from '../../utils/i18n/theme-board-texts.ts';
import { documentsTexts } from '../../utils/i18n/documents-texts.ts';
import { writingTexts } from '../../utils/i18n/writing-texts.ts';
import { clearConsole, consoleProblems } from '../fixtures/firefox-console.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';
import type { ReaderInFirefox } from '../parts/reader-in-firefox.ts';

/* The pages of the extension in Firefox, on notes that were kept by hand: side panel, notebook, study notes. */

const CARDS = 'article[data-note] .quote';
const FIRST = '干部心里装着谁，脚步就会迈向谁';
const SECOND = '一分部署，九分落实。';
const THIRD = '老路走不到新地方。';

/** Keeps three passages: two under the first theme, with a thought on the last of them, one without a theme. */
async function keepThree(tab: Page, reader: ReaderInFirefox): Promise<void> {
  await tab.goto(addresses.people);
  for (const [passage, key] of [
    [SECOND, '1'],
    [FIRST, 'h'],
    [THIRD, '1'],
  ] as const) {
    await selectInFirefox(tab, passage);
    await reader.pressOnToolbar(key);
  }
  await expect.poll(async () => Object.values(await paintedInFirefox(tab)).flat()).toHaveLength(3);
}

test('the side panel: notes in reading order; thought, theme, delete and undo', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await keepThree(tab, reader);
  const id = await notebook.tabAt(addresses.people);
  const panel = await OwnPageInFirefox.open(firefox, `sidepanel.html?tab=${id}`);
  await expect.poll(() => panel.texts(CARDS)).toEqual([FIRST, SECOND, THIRD]);

  await panel.click('button', commonTexts.thoughtPrompt.zh);
  await panel.page.keyboard.type('脚步要跟上。');
  await panel.save();
  await expect.poll(() => panel.text('article[data-note]')).toContain('脚步要跟上。');
  await expect.poll(async () => (await notebook.notes()).map(({ thought }) => thought).join('')).toBe('脚步要跟上。');

  await panel.click('button', commonTexts.chooseTheme.zh);
  await panel.page.keyboard.type('为民');
  await panel.page.keyboard.press('Enter');
  // The page repaints by itself.
  await expect.poll(() => paintedInFirefox(tab)).toMatchObject({ zj10: [FIRST] });

  await panel.click('button', commonTexts.deleteNote.zh);
  await expect.poll(() => panel.texts(CARDS)).toEqual([SECOND, THIRD]);
  await panel.page.locator('.toast button').click();
  await expect.poll(() => panel.texts(CARDS)).toEqual([FIRST, SECOND, THIRD]);

  await panel.page.close();
});

test('the notebook: notes by theme; a theme is made, renamed and recoloured; a search finds', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await keepThree(tab, reader);
  const book = await OwnPageInFirefox.open(firefox, 'notebook.html');
  await expect.poll(async () => (await book.texts(CARDS)).toSorted()).toEqual([FIRST, SECOND, THIRD].toSorted());

  await book.click('button', notebookTexts.newTheme.zh);
  await book.page.keyboard.type('一件一件办');
  await book.page.keyboard.press('Enter');
  await expect.poll(() => book.text('.themes')).toContain('一件一件办');

  await book.page.locator('.themes a[href*="theme"]').click();
  await book.click('link', notebookTexts.editThisTheme.zh.replace('{theme}', '理论武装'));
  await book.fill('textbox', themeBoardTexts.nameZh.zh, '学深悟透');
  await book.page.keyboard.press('Enter');
  await expect.poll(() => book.text('.folders')).toContain('学深悟透');
  await book.page.locator('.palette .mark[data-colour="rose"]').click();
  await expect.poll(() => paintedInFirefox(tab)).toMatchObject({ zj3: [SECOND, THIRD] });
  expect((await notebook.table('themes')).map((theme) => (theme as { name: { zh: string } }).name.zh)).toContain(
    '学深悟透',
  );

  await book.click('link', notebookTexts.pageNotes.zh);
  await book.fill('searchbox', notebookTexts.search.zh, '老路');
  await expect.poll(() => book.texts(CARDS)).toEqual([THIRD]);
  await book.page.close();
});

test('study notes are composed and handed in as Word, Markdown and text', async ({ tab, reader, firefox }) => {
  await keepThree(tab, reader);
  const writing = await OwnPageInFirefox.open(firefox, 'notebook.html#write/new');
  await expect.poll(() => writing.text('main')).toContain('一分部署，九分落实');
  await writing.fill('textbox', writingTexts.title.zh, '火狐里写的心得');
  await expect.poll(() => writing.text('main')).toContain('火狐里写的心得');
  await writing.click('button', documentsTexts.compose.zh);
  await expect.poll(() => writing.texts('.ProseMirror > h1')).toEqual(['火狐里写的心得']);

  /** The one file that is called so, once it is there whole. */
  const got = async (called: string, extension: string): Promise<Buffer> => {
    const find = async (): Promise<string[]> =>
      (await readdir(firefox.downloads)).filter((name) => name.startsWith(called) && name.endsWith(extension));
    await expect.poll(find).toHaveLength(1);
    const [name = ''] = await find();
    await expect.poll(async () => (await readFile(join(firefox.downloads, name))).length).toBeGreaterThan(0);
    return readFile(join(firefox.downloads, name));
  };
  const TITLE = '火狐里写的心得';
  await writing.click('button', writingTexts.handInAs.zh.replace('{format}', studyNotesTexts.formatWord.zh));
  const word = await got(TITLE, '.docx');
  expect(word.subarray(0, 2).toString()).toBe('PK');
  expect(word.length).toBeGreaterThan(5_000);

  await writing.click('button', exportTexts.otherFormats.zh);
  await expect.poll(() => writing.text('.file-preview .page-preview')).toContain('一分部署，九分落实');
  await writing.fill('textbox', exportTexts.fileName.zh, '另存一份');
  await writing.page.keyboard.press('Enter');
  await expect.poll(() => writing.text('.export-state')).toBe('已存为 另存一份.docx');
  // Made in the same way from the same, whichever way it was asked for.
  expect((await got('另存一份', '.docx')).equals(word)).toBe(true);
  await writing.fill('textbox', exportTexts.fileName.zh, '');

  await writing.page.click('.formats input[value=markdown]');
  await expect.poll(() => writing.text('.file-preview pre')).toContain(`# ${TITLE}`);
  await writing.click('button', exportTexts.save.zh);
  const markdown = (await got(TITLE, '.md')).toString();
  expect(markdown).toContain(`# ${TITLE}`);
  expect(markdown).toContain('一分部署，九分落实');

  await writing.page.click('.formats input[value=text]');
  await expect.poll(() => writing.text('.file-preview pre')).toContain('老路走不到新地方');
  await writing.click('button', exportTexts.save.zh);
  expect((await got(TITLE, '.txt')).toString()).toContain('老路走不到新地方');
  await writing.page.keyboard.press('Escape');
  await expect.poll(() => writing.texts('dialog')).toEqual([]);
  await writing.page.close();
});

test('the pages of the extension write no error and break no policy; an inline script does not run in them', async ({
  tab,
  notebook,
  firefox,
}) => {
  const { browser, base } = firefox;
  await tab.goto(addresses.people);
  const panel = `sidepanel.html?tab=${await notebook.tabAt(addresses.people)}`;
  for (const [path, shown] of [
    ['notebook.html', notebookTexts.emptyTitle.zh],
    ['notebook.html#themes', themeBoardTexts.packs.zh],
    ['notebook.html#write', documentsTexts.emptyTitle.zh],
    ['notebook.html#settings', settingsTexts.language.zh],
    [panel, panelTexts.emptyTitle.zh.replace('{keep}', 'H')],
  ] as const) {
    await clearConsole(browser);
    const own = await OwnPageInFirefox.open(firefox, path);
    await expect.poll(() => own.text('#app')).toContain(shown);
    expect(await consoleProblems(browser, base)).toEqual([]);
    await own.page.close();
  }

  const own = await OwnPageInFirefox.open(firefox, 'notebook.html');
  const ran = await own.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    document.body.append(script);
    return 'ranInline' in globalThis;
  });
  expect(ran).toBe(false);
  await expect.poll(async () => (await consoleProblems(browser, base)).join()).toMatch(/Content-Security-Policy/);
  await own.page.close();
});
