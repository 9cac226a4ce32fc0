import { axeViolations } from '../fixtures/axe-violations.ts';
import { englishNotes, inventedNotes } from '../fixtures/invented-rows.ts';
import { looks } from '../fixtures/looks.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { WritingPage } from '../parts/writing-page.ts';

test.use({ themeWords: true });

/* Every view in every state is sound to axe, in both appearances and languages, and all of it is done by keyboard. */

const NOTES = [...inventedNotes, ...englishNotes, { quote: '老路走不到新地方。', theme: '改革创新', deleted: true }];

for (const { locale, appearance, tag } of looks) {
  test(`notebook, writing and settings: ${locale}, ${appearance}`, { tag }, async ({ keep, open }) => {
    await keep(NOTES, { locale, appearance, writer: { name: '林见川' } });
    const page = await open('notebook.html#notes');
    // A colour that is on its way to another one is none of ours.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const go = async (hash: string, ready: string): Promise<void> => {
      await page.evaluate((hash) => location.assign(hash), hash);
      await page.locator(ready).first().waitFor();
    };
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      found[state] = await axeViolations(page);
    };
    await page.locator('.note').first().waitFor();
    await look('notes');
    await page.locator('.theme-chip').first().click();
    await look('a list of themes');
    await page.keyboard.press('Escape');
    await page.locator('.prompt').first().click();
    await look('writing a thought');
    await page.keyboard.press('Escape');
    await page.locator('.note .tools button').last().click();
    await page.locator('.toast').waitFor();
    await look('a message');
    await page.locator('.themes > .button').click();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await look('a refused name');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('群众');
    await page.locator('.note mark').first().waitFor();
    await look('found');
    for (const list of [0, 2]) {
      await page.locator('.chips .facet button').nth(list).click();
      await page.locator('.facet-menu [role=option]').first().click();
      await look(`filters, list ${list}`);
      await page.keyboard.press('Escape');
    }
    await page.locator('.chips .icon-button').click();
    await look('how to search');
    await page.keyboard.press('?');
    await page.locator('.keys-help').waitFor();
    await look('the keys');
    await page.keyboard.press('?');
    await page.locator('.chips > .button:not([aria-keyshortcuts])').click();
    await page.getByRole('searchbox').fill('没有这样的话');
    await page.locator('.empty').waitFor();
    await look('nothing found');
    // It would be looked for in the trash as well.
    await page.getByRole('searchbox').press('Escape');
    await go('#notes/trash', '.in-trash');
    await look('trash');
    await go('#themes', '.folder');
    await look('themes');
    await page.locator('.folder').nth(1).locator('h2 a').focus();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(page.locator('.children [data-theme-link]')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.locator('.board-pane .keywords').waitFor();
    await look('changing a theme');
    await page.keyboard.press('Escape');
    await page
      .locator('.folder', { hasText: '一分部署' })
      .or(page.locator('.folder', { hasText: 'We measure' }))
      .locator('h2 a')
      .click();
    await page.locator('.pane-acts .button').nth(1).click();
    await look('splitting a theme');
    await page.locator('.split-foot > .row .button').click();
    await page.locator('.pane-acts .button').first().click();
    await look('merging a theme');
    await page.locator('.pane-acts .button').nth(2).click();
    await page.locator('.put-away summary').click();
    await look('a theme put away');
    await page.locator('.board-head .button').nth(1).click();
    await page.locator('.export-themes').waitFor();
    await look('export');
    await page.locator('.board-head .button').nth(2).click();
    await page.locator('.packs').waitFor();
    await look('packs');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.locator('.import-report').waitFor();
    await look('a refused file');
    await go('#write/new', '.a4');
    await look('setting up');
    await page.locator('.setup fieldset .button').last().click();
    await page.locator('.desk .empty').waitFor();
    await look('no theme chosen');
    await page.locator('.setup fieldset .button').first().click();
    await page.locator('.draft-contents .button').click();
    await page.locator('.checks .finding').first().waitFor();
    await page.locator('.versions summary').click();
    await look('a document');
    await page.locator('.hand-in .button.solid').click();
    await page.locator('.hand-in-state .icon').waitFor();
    await look('handed in');
    await page.locator('.hand-in .button').last().click();
    await page.locator('.file-preview .page-preview').waitFor();
    await look('what will be handed in');
    await page.locator('.export-dialog select').first().selectOption('custom');
    await page.locator('.custom-layout summary').click();
    await look('a layout of the reader’s own');
    await page.locator('.formats input').last().click();
    await page.locator('.file-preview pre').waitFor();
    await look('what a text file holds');
    await page.keyboard.press('Escape');
    await go('#write', '.document-list');
    await look('study notes');
    await go('#settings', '.settings');
    await look('settings');
    await keep([], { locale, appearance });
    await page.reload();
    await page.locator('.settings').waitFor();
    await look('settings at first');
    await go('#notes', '.empty');
    await look('empty notebook');
    await go('#write', '.empty');
    await look('nothing to write from');
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });

  test(`side panel: ${locale}, ${appearance}`, { tag }, async ({ keep, openPanel, page: web }) => {
    await keep(NOTES, { locale, appearance });
    await web.goto(addresses.people);
    const { page, cards } = await openPanel(addresses.people);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      found[state] = await axeViolations(page);
    };
    await cards.first().waitFor();
    await look('notes');
    await page.locator('.editable').nth(1).click();
    await look('a fact');
    await page.keyboard.press('Escape');
    await page.locator('.own-text button').first().click();
    await look('a thought');
    await page.keyboard.press('Escape');
    await page.locator('.theme-chip').first().click();
    await page.keyboard.type('新的');
    await look('a list of themes');
    await page.keyboard.press('Escape');
    await cards.first().hover();
    await cards.first().locator('.tools button').last().click();
    await page.locator('.toast').waitFor();
    await look('a message');
    await keep([], { locale, appearance });
    await page.reload();
    await page.locator('.lesson').waitFor();
    await look('nothing kept');
    await page.goto(page.url().replace(/\?.*/, '?tab=0'));
    await page.locator('.start').waitFor();
    await look('not running');
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}

test('the whole way by keyboard: notebook, a thought, a theme, study notes, Word', async ({ keep, open }) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#notes');
  const { keyboard } = page;
  await tabTo(page.getByRole('searchbox'));
  await keyboard.type('群众说了算');
  const card = page.locator('article[data-note]');
  await expect(card).toHaveCount(1);

  await tabTo(card.locator('.theme-chip'));
  await keyboard.press('Enter');
  await keyboard.type('作风');
  await keyboard.press('Enter');
  await expect(card.locator('.theme-chip')).toHaveText('作风建设');

  await tabTo(card.getByRole('button', { name: '这句话让你想到了什么？' }));
  await keyboard.press('Enter');
  await keyboard.type('去问群众。');
  await keyboard.press('Control+Enter');
  await expect(card).toBeFocused();

  await tabTo(page.getByRole('link', { name: '心得', exact: true }));
  await keyboard.press('Enter');
  const writing = WritingPage.on(page);
  await tabTo(page.getByRole('link', { name: '写一篇' }));
  await keyboard.press('Enter');
  await tabTo(page.getByLabel('模板'));
  await keyboard.press('ArrowDown');
  await expect(writing.draft.getByText('各位领导、同志们：')).toBeVisible();
  await tabTo(writing.theme('理论武装'));
  await keyboard.press('Space');
  await expect(writing.draft.locator('h2').first()).toContainText('作风建设');
  await tabTo(page.getByLabel('标题'));
  await keyboard.type('问计于民');

  await tabTo(page.getByRole('button', { name: '排成底稿' }));
  await keyboard.press('Enter');
  // It is written in at once: the title first.
  await expect(writing.text).toBeFocused();
  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.type('这是我自己加的一段。');
  await writing.saved();

  const word = page.getByRole('button', { name: '交稿：Word 文档' });
  await tabTo(word);
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^问计于民-.*\.docx$/);
  await expect(writing.state).toContainText('已存为 问计于民');
});
