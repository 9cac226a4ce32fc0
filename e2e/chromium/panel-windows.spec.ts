import type { Page } from '@playwright/test';
import { pressActionButton } from '../fixtures/action-button.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { RealPanel } from '../fixtures/real-panel.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* Several windows, each with a panel of its own beside the tab that is in front there; and the panel as a tab, where the browser has none. */

type Chrome = {
  chrome: {
    windows: { create(what: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
    tabs: {
      query(by: object): Promise<{ id: number; url?: string; windowId: number; active: boolean }[]>;
      move(id: number, to: object): Promise<unknown>;
      update(id: number, change: object): Promise<unknown>;
      discard(id: number): Promise<unknown>;
      remove(id: number): Promise<void>;
    };
  };
};
const tabAt = (own: Page, url: string): Promise<{ id: number; windowId: number; active: boolean }> =>
  own.evaluate(async (url) => {
    const tabs = await (globalThis as unknown as Chrome).chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)!;
  }, url);

const QUOTE = inventedNotes[0]!.quote;
const EMPTY = '选中一句，按 H';

test.beforeEach(async ({ keep, page }) => {
  await keep(inventedNotes);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addresses.people);
});

test('each window’s panel follows its own tab; a tab that moves is followed by the panel it comes to', async ({
  chromium,
  page,
  bare,
}) => {
  await pressActionButton(chromium, page);
  const here = await RealPanel.opened(chromium);
  await expect.poll(() => here.text()).toContain(QUOTE);
  const opened = chromium.context.waitForEvent('page');
  const windowId = await bare.evaluate(
    async (url) => (await (globalThis as unknown as Chrome).chrome.windows.create({ url })).id,
    addresses.breaks,
  );
  const other = await opened;
  await other.waitForLoadState();
  await pressActionButton(chromium, other);
  const there = await RealPanel.opened(chromium, [here]);
  try {
    // The other page holds the same speech, which is not kept from there, and is not taken for it: the test gave it no text.
    await expect.poll(() => there.text()).toContain(EMPTY);
    expect(await here.text()).toContain(QUOTE);

    // A tab beside the one that is read, in this window alone.
    await bare.bringToFront();
    await expect.poll(() => here.text()).not.toContain(QUOTE);
    expect(await there.text()).toContain(EMPTY);
    await page.bringToFront();
    await expect.poll(() => here.text()).toContain(QUOTE);

    // The tab that is read moves into the other window, and comes to its front.
    const { id } = await tabAt(bare, addresses.people);
    await bare.evaluate(
      async ({ id, windowId }) => {
        const { tabs } = (globalThis as unknown as Chrome).chrome;
        await tabs.move(id, { windowId, index: -1 });
        await tabs.update(id, { active: true });
      },
      { id, windowId },
    );
    await expect.poll(() => there.text()).toContain(QUOTE);
    await expect.poll(() => here.text()).not.toContain(QUOTE);

    // It is closed: the panel is beside the one that was behind it.
    await page.close();
    await expect.poll(() => there.text()).toContain(EMPTY);
  } finally {
    await there.close();
    await here.close();
    await other.close();
  }
});

test('a tab that was put to sleep is followed again when it is woken', async ({ chromium, page, bare }) => {
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  try {
    await expect.poll(() => panel.text()).toContain(QUOTE);
    const { id } = await tabAt(bare, addresses.people);
    await bare.bringToFront();
    await expect.poll(() => panel.text()).not.toContain(QUOTE);
    await bare.evaluate((id) => (globalThis as unknown as Chrome).chrome.tabs.discard(id), id);
    const asleep = await tabAt(bare, addresses.people);
    await bare.evaluate((id) => (globalThis as unknown as Chrome).chrome.tabs.update(id, { active: true }), asleep.id);
    await expect.poll(() => panel.text()).toContain(QUOTE);
    // Woken, it is a page that the test knows nothing of.
    await bare.evaluate((id) => (globalThis as unknown as Chrome).chrome.tabs.remove(id), asleep.id);
  } finally {
    await panel.close();
  }
});

test('as a tab: it stays with the one it was opened for, leads there, and says when that is closed', async ({
  openPanel,
  page,
  bare,
}) => {
  const panel = await openPanel(addresses.people);
  await panel.page.setViewportSize({ width: 360, height: 740 });
  await expect(panel.cards).toHaveCount(7);
  await expect.poll(() => panel.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // A note leads to its passage, with the page in front.
  await panel.card(inventedNotes.at(-1)!.quote).locator('.quote').click();
  await expect.poll(async () => (await tabAt(bare, addresses.people)).active).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

  const below = await page.evaluate(() => scrollY);
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: /^一、端正干的态度/ }).click();
  await expect.poll(async () => (await tabAt(bare, addresses.people)).active).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(below);

  await panel.page.bringToFront();
  await page.goto(addresses.breaks);
  await expect(panel.page.getByText(EMPTY)).toBeVisible();
  await page.close();
  await expect(panel.page.getByRole('heading', { name: '原页已经关掉了' })).toBeVisible();
  await expect(panel.page.getByRole('link', { name: '重新打开' })).toHaveAttribute('href', addresses.breaks);
});

test('under a finger everything in it is large enough to be hit', async ({ openPanel, keep, page }) => {
  await keep([...inventedNotes, { quote: '好风气不会一劳永逸，松一分就会退一尺。', theme: '作风建设' }]);
  await page.reload();
  const panel = await openPanel(addresses.people);
  await expect(panel.cards).toHaveCount(8);
  const session = await panel.page.context().newCDPSession(panel.page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 360,
    height: 740,
    deviceScaleFactor: 2,
    mobile: true,
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await expect.poll(() => panel.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const small = (): Promise<string[]> =>
    panel.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, summary')].flatMap((each) => {
        const { width, height } = each.getBoundingClientRect();
        return height > 0 && height < 44 ? [`${each.className} ${each.textContent}: ${width} × ${height}`] : [];
      }),
    );
  await expect.poll(small).toEqual([]);
  await expect.poll(() => panel.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('as a tab for one that is not there it says so', async ({ open }) => {
  for (const query of ['?tab=987654', '?tab=', '?tab=x', '?tab=-1', '?tab=1.5']) {
    const panel = await open(`sidepanel.html${query}`);
    await expect(panel.getByRole('heading', { name: '原页已经关掉了' })).toBeVisible();
  }
});
