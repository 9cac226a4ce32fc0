import { closeSidebar, pressActionButtonInFirefox } from '../fixtures/action-button-firefox.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';

/* Firefox's sidebar beside a page that is read: the outline follows and leads. And what Firefox for Android has instead. */

const PASSAGE = '干部心里装着谁，脚步就会迈向谁';

test.afterEach(({ firefox }) => closeSidebar(firefox.browser));

test('the outline in the sidebar counts the notes, marks the point being read, and leads to the one that is pressed', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.people);
  await tab.evaluate(() => {
    document.body.style.paddingBottom = '2000px';
  });
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('1');
  await pressActionButtonInFirefox(firefox.browser);
  const now = (): Promise<string | undefined> =>
    notebook.inSidebar((view) => view?.document.querySelector('.outline [aria-current] .label')?.textContent);
  await expect
    .poll(() => notebook.inSidebar((view) => view?.document.querySelectorAll('.outline .label').length))
    .toBe(12);
  await expect
    .poll(() => notebook.inSidebar((view) => view?.document.querySelector('.outline .n')?.textContent))
    .toBe('1');
  await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(now).toBe('三要把评价标准立起来');
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(now).toBeUndefined();

  await notebook.inSidebar((view) =>
    view?.document.querySelector<HTMLElement>('.outline li:nth-child(7) button')?.click(),
  );
  await expect.poll(now).toBe('二要练推动落实的本领');
  await expect
    .poll(() =>
      tab.evaluate(() => {
        const line = [...document.querySelectorAll('#rm_txt_zw p')].find((p) => p.textContent.includes('二要练推动'));
        return (line?.getBoundingClientRect().top ?? NaN) / innerHeight;
      }),
    )
    .toBeCloseTo(0.2, 1);
});

test('the panel as a tab is found again among the tabs, as the background looks for it where there is no sidebar', async ({
  tab,
  reader,
  notebook,
  firefox,
}) => {
  await tab.goto(addresses.people);
  await selectInFirefox(tab, PASSAGE);
  await reader.pressOnToolbar('h');
  const id = await notebook.tabAt(addresses.people);
  const panel = await OwnPageInFirefox.open(firefox, `sidepanel.html?tab=${id}`);
  await expect.poll(() => panel.texts('article[data-note] .quote')).toEqual([PASSAGE]);
  const found = await notebook.own.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        runtime: { getURL(path: string): string };
        tabs: { query(by: object): Promise<{ url?: string }[]> };
      };
    };
    return (await browser.tabs.query({ url: `${browser.runtime.getURL('/sidepanel.html')}*` })).map(({ url }) => url);
  });
  expect(found).toEqual([`${firefox.base}sidepanel.html?tab=${id}`]);
  await panel.page.close();
});
