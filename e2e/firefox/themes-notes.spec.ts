import { themeNotesTexts } from '../../utils/i18n/theme-notes-texts.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { rowsOf } from '../fixtures/invented-rows.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

test.use({ themeWords: true });

/* Themes on notes in Firefox: what fits, and what notes without a theme would make, which is looked for beside the page. */

const CLUB = [
  '读书会不要开成报告会，每人发言三分钟，轮流来。',
  '上周的读书会，轮流发言，人人都说了三分钟。',
  '发言限三分钟，读书会上没有领导，只有读者。',
  '我们的读书会轮流主持，发言不许念稿子。',
];
const FIELDS = '要到田间地头去调查研究，把基层的真问题带回来。';

test(
  'a theme that fits is taken, and one that notes would make is made',
  { tag: '@long' },
  async ({ notebook, firefox }) => {
    await notebook.put(rowsOf([FIELDS, ...CLUB].map((quote) => ({ quote }))));
    const book = await OwnPageInFirefox.open(firefox, 'notebook.html#notes/unsorted');
    await expect.poll(() => book.text('.proposal')).toContain('有 4 条说的像是同一件事');
    await book.click('button', themeNotesTexts.proposalMake.zh);
    await expect.poll(() => book.texts('article[data-note] .quote')).toEqual([FIELDS]);
    await book.page.locator('.fitting button').click();
    await expect.poll(() => book.texts('article[data-note] .quote')).toEqual([]);
    await expect.poll(async () => (await notebook.notes()).every(({ themes }) => themes.length === 1)).toBe(true);
  },
);
