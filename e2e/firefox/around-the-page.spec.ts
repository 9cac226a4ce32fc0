import { closeSidebar, isSidebarOpen, pressActionButtonInFirefox } from '../fixtures/action-button-firefox.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { inBrowserWindow } from '../fixtures/in-browser-window.ts';
import { chooseInMenuOfFirefox } from '../fixtures/menu-in-firefox.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { clickInFirefox, selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* What stands around the page in Firefox: the button in its toolbar, its sidebar, its permissions. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';

test.afterEach(({ firefox }) => closeSidebar(firefox.browser));

test('the button opens the sidebar, which shows the notes of the page and points at the one that is clicked', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('1');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj1: [PASSAGE] });
  expect(await isSidebarOpen(firefox.browser)).toBe(false);
  await pressActionButtonInFirefox(firefox.browser);
  await expect.poll(() => isSidebarOpen(firefox.browser)).toBe(true);
  await expect.poll(() => notebook.sidebarText()).toContain(PASSAGE);

  await clickInFirefox(tab, '干部心里');
  await expect
    .poll(() => notebook.inSidebar((view) => view?.document.querySelectorAll('article.is-current').length))
    .toBe(1);

  // And from the sidebar to the passage, with the page in front.
  await tab.keyboard.press('Escape');
  // The pointer still rests on it.
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj1: [PASSAGE], zjh: [PASSAGE] });
  await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const below = await tab.evaluate(() => scrollY);
  await notebook.inSidebar((view) => view?.document.querySelector<HTMLElement>('article .quote')?.click());
  // It is pointed at for a moment only.
  await expect.poll(() => paintedInFirefox(tab), { intervals: [50] }).toEqual({ zj1: [PASSAGE], zja: [PASSAGE] });
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeLessThan(below);
});

test('on a site that is not listed, the button brings the reader; what is kept is painted, the thought is written in the sidebar', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.elsewhere);
  await selectInFirefox(tab, PASSAGE);
  expect(await reader.shadow.text()).toBeNull();
  await tab.mouse.click(5, 300);
  await pressActionButtonInFirefox(firefox.browser);
  await expect.poll(() => notebook.sidebarText()).toContain('选中一句');
  await selectInFirefox(tab, PASSAGE);
  await reader.toolbar();
  await tab.keyboard.press('n');
  await expect.poll(() => paintedInFirefox(tab)).toHaveProperty('zj0');
  await expect.poll(() => notebook.inSidebar((view) => view?.document.querySelectorAll('textarea').length)).toBe(1);
  expect(await reader.shadow.shows({ tag: 'textarea' })).toBe(false);
});

test('the keyboard command of the browser offers what is selected', async ({ tab, reader, firefox }) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('Escape');
  await inBrowserWindow(firefox.browser, () => {
    const keys = [...document.querySelectorAll('#ext-keyset-id-zhaji_zhaji_app key')];
    const keep = keys.find((key) => key.getAttribute('key') === 'H');
    if (!keep) throw new Error('There is no such command.');
    keep.dispatchEvent(new CustomEvent('command', { bubbles: true }));
  });
  await reader.toolbar();
});

test('the menu of a selection offers it, too; a selection in a field is refused with the reason', async ({
  tab,
  reader,
  firefox,
}) => {
  const choose = (): Promise<void> => chooseInMenuOfFirefox(firefox.browser);
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('Escape');
  await clickInFirefox(tab, PASSAGE, 'right');
  await choose();
  await reader.toolbar();

  await tab.goto(addresses.hostile);
  await tab.$eval('#search', (field) => {
    field.scrollIntoView({ block: 'center', behavior: 'instant' });
    (field as HTMLInputElement).select();
  });
  await tab.click('#search', { button: 'right' });
  await choose();
  await reader.shadow.waitFor({ name: /输入框里的文字不能划线/ });
});

test('the background was put to sleep by the browser: the next key wakes it, and the passage is kept', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.toolbar();
  const state = await inBrowserWindow(firefox.browser, async () => {
    const { WebExtensionPolicy } = globalThis as unknown as {
      WebExtensionPolicy: {
        getByID(id: string): { extension: { terminateBackground(): Promise<void>; backgroundState: string } };
      };
    };
    const { extension } = WebExtensionPolicy.getByID('zhaji@zhaji.app');
    await extension.terminateBackground();
    return extension.backgroundState;
  });
  expect(state).toBe('stopped');
  await reader.pressOnToolbar('h');
  await expect.poll(() => paintedInFirefox(tab)).toEqual({ zj0: [PASSAGE] });
  expect(await notebook.quotes()).toEqual([PASSAGE]);
});

test('the manifest’s sites are allowed from the start, and nothing else is', async ({ notebook }) => {
  const held = await notebook.own.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { contains(what: { origins: string[] }): Promise<boolean> } };
    };
    return Promise.all(
      ['*://*.people.com.cn/*', '*://*.gov.cn/*', '*://lanxi-daily.test/*'].map((origin) =>
        browser.permissions.contains({ origins: [origin] }),
      ),
    );
  });
  expect(held).toEqual([true, true, false]);
});
