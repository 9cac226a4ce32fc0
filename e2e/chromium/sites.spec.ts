import type { Page } from '@playwright/test';
import { siteTexts } from '../../utils/i18n/site-texts.ts';
import { pressActionButton } from '../fixtures/action-button.ts';
import { BrowserSites } from '../fixtures/browser-sites.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Which sites Zhaji runs on by itself: allowed and taken back, in the panel, in the settings, and in the browser's own page of extensions. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';
const SITE = 'lanxi-daily.test';

const test = base.extend<{ sites: BrowserSites }>({
  sites: async ({ chromium, bare }, use) => {
    await using sites = await BrowserSites.open(chromium);
    await sites.answerYes();
    await use(sites);
    await sites.let('ON_ALL_SITES');
    await bare.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
      };
      for (const origin of ['*://*.lanxi-daily.test/*', '*://*/*'])
        await chrome.permissions.remove({ origins: [origin] }).catch(() => false);
    });
  },
});
// A browser of its own: what is allowed in it is not allowed elsewhere.
test.use({ served: new Map() });

const button = (page: Page, key: keyof typeof siteTexts, site = SITE) =>
  page.getByRole('button', { name: siteTexts[key].zh.replace('{site}', site), exact: true });
const marks = async (page: Page): Promise<string[]> => Object.values(await painted(page)).flat();

test('from “only this time” to for good: this page, those that are open, and every one from now on', async ({
  chromium,
  sites,
  page,
  reader,
  openPanel,
  notebook,
}) => {
  await sites.let('ON_ALL_SITES');
  const open = await chromium.context.newPage();
  await open.goto(addresses.elsewhere.replace('speech', 'other'));
  await page.goto(addresses.elsewhere);
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);

  const panel = (await openPanel(addresses.elsewhere)).page;
  await expect(panel.locator('.only-now')).toContainText('只在这次');
  const heard = await notebook.countMessages();
  await button(panel, 'allowHere').click();
  await expect(panel.locator('.toast')).toContainText(`札记以后在 ${SITE} 自己运行`);
  await expect(panel.locator('.only-now')).toHaveCount(0);
  await expect.poll(heard).toContain('watchPage');

  await page.bringToFront();
  await page.reload();
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);
  // A site away and back, where a press on the button would be over.
  await page.goto(addresses.xinhua);
  await page.goto(addresses.elsewhere);
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);
  await open.close();
});

test('a page that is open is served at once, and ends at once: added and taken back in the settings, undone and again', async ({
  chromium,
  sites,
  page,
  reader,
  open,
}) => {
  await sites.let('ON_ALL_SITES');
  // Kept by a press on the button, which another site between ends.
  await page.goto(addresses.elsewhere);
  await pressActionButton(chromium, page);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);
  await page.goto(addresses.xinhua);
  await page.goto(addresses.elsewhere);

  const settings = await open('notebook.html#settings');
  const row = settings.locator('.sites tr', { hasText: SITE });
  await expect(row).toHaveCount(0);
  expect(await marks(page)).toEqual([]);
  await settings.getByLabel(siteTexts.addSite.zh).fill(`http://www.${SITE}/2026/`);
  await settings.keyboard.press('Enter');
  await expect(row).toContainText('允许');
  // Painted without being loaded anew.
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);

  await button(settings, 'takeBackSite').click();
  await expect(row).toHaveCount(0);
  await expect.poll(() => marks(page)).toEqual([]);
  await page.bringToFront();
  await selectText(page, PASSAGE);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
  expect(await page.locator('zhaji-reader').count()).toBe(0);

  await settings.bringToFront();
  await settings.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(row).toHaveCount(1);
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);
});

test('taken back in the browser: a listed page ends, panel and settings say so; given back, it goes on', async ({
  sites,
  page,
  keep,
  open,
  openPanel,
}) => {
  await sites.let('ON_ALL_SITES');
  await keep(inventedNotes);
  await page.goto(addresses.people);
  await expect.poll(async () => (await marks(page)).length).toBe(inventedNotes.length);
  const panel = (await openPanel(addresses.people)).page;
  await expect(panel.locator('article[data-note]')).toHaveCount(inventedNotes.length);
  const settings = await open('notebook.html#settings');
  const speechSites = settings.locator('.sites tbody tr').first();
  await expect(speechSites).toContainText('允许');

  await sites.let('ON_CLICK');
  await expect.poll(() => marks(page)).toEqual([]);
  await expect(panel.getByRole('heading', { name: '札记不能在 people.com.cn 运行' })).toBeVisible();
  await expect(panel.locator('article[data-note]')).toHaveCount(0);
  await expect(speechSites).toContainText('不允许');
  // What had run there takes part in nothing any more.
  await page.bringToFront();
  await selectText(page, PASSAGE);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
  expect(await page.locator('zhaji-reader').count()).toBe(0);

  // The click that asks for it stands there; the browser's question can't be answered by a test, so it is given back in the browser, too.
  await expect(button(panel, 'allowAgain')).toBeVisible();
  await expect(speechSites.getByRole('button', { name: '重新允许' })).toBeVisible();
  await sites.let('ON_ALL_SITES');
  await expect(panel.locator('article[data-note]')).toHaveCount(inventedNotes.length);
  await expect.poll(async () => (await marks(page)).length).toBe(inventedNotes.length);
  await expect(speechSites.locator('.state')).toHaveText('允许');
});

test('allowed in the browser, for one site: it runs there at once, and the others stay told of', async ({
  sites,
  page,
  keep,
  open,
}) => {
  await keep(inventedNotes);
  await sites.let('ON_CLICK');
  await page.goto(addresses.people);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
  expect(await marks(page)).toEqual([]);
  await sites.let('ON_SPECIFIC_SITES');
  await sites.allow('http://*.people.com.cn/*');
  await expect.poll(async () => (await marks(page)).length).toBe(inventedNotes.length);
  const settings = await open('notebook.html#settings');
  await expect(settings.locator('.sites tbody tr').first()).toContainText(/不允许/);
});

// The last: the question it ends with stays open.
test('on every site, and back', async ({ sites, page, reader, open, chromium, notebook }) => {
  await sites.let('ON_ALL_SITES');
  await page.goto(addresses.elsewhere);
  const settings = await open('notebook.html#settings');
  const everywhere = settings.getByRole('switch', { name: siteTexts.everywhere.zh });
  const heard = await notebook.countMessages();
  await everywhere.click();
  await expect(everywhere).toBeChecked();
  // What was selected before we came would not be the reader's.
  await expect.poll(heard).toContain('watchPage');
  await page.bringToFront();
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => marks(page)).toEqual([PASSAGE]);
  // A listed page is watched by the manifest's own script, and not a second time.
  const registered = await chromium.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        scripting: { getRegisteredContentScripts(): Promise<{ matches: string[]; excludeMatches: string[] }[]> };
      };
    };
    return (await chrome.scripting.getRegisteredContentScripts()).map(({ matches, excludeMatches }) => [
      matches,
      excludeMatches.length > 10,
    ]);
  });
  expect(registered).toEqual([[['*://*/*'], true]]);

  await settings.bringToFront();
  await everywhere.click();
  await expect(everywhere).not.toBeChecked();
  await expect.poll(() => marks(page)).toEqual([]);
  // This browser takes those of the manifest as well, and asks for them anew: until that is answered they are not allowed, and it is said.
  await expect(settings.locator('.sites tbody tr').first()).toContainText('不允许');
});
