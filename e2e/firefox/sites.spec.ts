import { panelTexts } from '../../utils/i18n/panel-texts.ts';
import { siteTexts } from '../../utils/i18n/site-texts.ts';
import { closeSidebar, pressActionButtonInFirefox } from '../fixtures/action-button-firefox.ts';
import { chooseInMenuOfFirefox } from '../fixtures/menu-in-firefox.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { inBrowserWindow } from '../fixtures/in-browser-window.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { clickInFirefox, selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Which sites Zhaji runs on in Firefox, where those of the manifest can be taken back as well, and a press holds for the page. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';
const SITE = 'lanxi-daily.test';

test.beforeEach(async ({ firefox }) => {
  // The browser's question can't be answered by a test: it is answered with yes.
  await inBrowserWindow(firefox.browser, () => {
    const { Services } = globalThis as unknown as {
      Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
    };
    Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
  });
});
test.afterEach(({ firefox }) => closeSidebar(firefox.browser));

type Own = { browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } } };

test('the menu of a page that is not listed starts it; the next page needs another press, and it is said', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.elsewhere);
  await clickInFirefox(tab, PASSAGE, 'right');
  await chooseInMenuOfFirefox(firefox.browser);
  await reader.shadow.waitFor({ name: /先选中一段文字/ });
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);

  await tab.reload();
  await pressActionButtonInFirefox(firefox.browser);
  await expect.poll(() => notebook.sidebarText()).toContain(siteTexts.onlyNow.zh);
  await tab.goto(addresses.elsewhere.replace('speech', 'second'));
  await expect.poll(() => notebook.sidebarText()).toContain(siteTexts.lastsPage.zh);
});

test('allowed in the panel, the page and the next ones run by themselves; taken back in the settings, it ends', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.elsewhere);
  await pressActionButtonInFirefox(firefox.browser);
  await expect.poll(() => notebook.sidebarText()).toContain(panelTexts.emptyTitle.zh.replace('{keep}', 'H'));
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });
  const id = await notebook.tabAt(addresses.elsewhere);
  await closeSidebar(firefox.browser);
  const panel = await OwnPageInFirefox.open(firefox, `sidepanel.html?tab=${id}`);
  await panel.click('button', siteTexts.allowHere.zh.replace('{site}', SITE));
  await expect.poll(() => panel.text('.toast')).toContain(`札记以后在 ${SITE} 自己运行`);
  await panel.page.close();
  await tab.bringToFront();
  await tab.goto(addresses.xinhua);
  await tab.goto(addresses.elsewhere);
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });

  const settings = await OwnPageInFirefox.open(firefox, 'notebook.html#settings');
  await settings.click('button', siteTexts.takeBackSite.zh.replace('{site}', SITE));
  await expect.poll(() => settings.text('.sites')).not.toContain(SITE);
  await expect.poll(() => paintedInFirefox(tab)).toEqual({});
  await settings.page.close();
});

test('a listed site can be taken back: its page ends, the settings say so, and one click gives it back', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });
  await notebook.own.evaluate(async () => {
    const { browser } = globalThis as unknown as Own;
    await browser.permissions.remove({ origins: ['*://*.people.com.cn/*'] });
  });
  await expect.poll(() => paintedInFirefox(tab)).toEqual({});
  const settings = await OwnPageInFirefox.open(firefox, 'notebook.html#settings');
  await expect.poll(() => settings.text('.sites tbody tr')).toContain('1 个不允许');
  await settings.click('button', siteTexts.allowAgain.zh);
  await expect.poll(() => settings.text('.sites tbody tr')).not.toContain('不允许');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });
  await settings.page.close();
});
