import { builtExtension } from '../fixtures/built-extension.ts';
import { launchChromium, type LaunchedChromium } from '../fixtures/launch-chromium.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { ReaderInPage } from '../parts/reader-in-page.ts';

/* The background's worker ended, the page closed, the extension updated, in the middle of keeping. */

const PASSAGES = ['态度决定方向', '感情决定温度', '原原本本读', '坐在板凳上听实话', '在急事面前伸手', '一分部署'];

test('the worker was ended while nobody needed it: the passage is kept', async ({ page, reader, notebook }) => {
  await page.goto(addresses.people);
  await notebook.stopWorker();
  await selectText(page, PASSAGES[0] as string);
  await reader.toolbar();
  await notebook.stopWorker();
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGES[0]] });
  expect(await notebook.quotes()).toEqual([PASSAGES[0]]);
});

test('the worker is ended in the middle of keeping: each passage is kept once, or a message offers to try again', async ({
  page,
  reader,
  notebook,
}) => {
  await page.goto(addresses.people);
  // At several moments after the key, in ms: before, during and after the transaction.
  for (const [index, wait] of [0, 2, 5, 10, 20, 40].entries()) {
    const passage = PASSAGES[index] as string;
    await selectText(page, passage);
    await reader.toolbar();
    await page.keyboard.press('h');
    await page.waitForTimeout(wait);
    await notebook.stopWorker();
    await reader.shadow.waitFor({ name: /^(已划线|没能保存)/ });
    if (await reader.shadow.shows({ tag: 'button', name: '再试' })) {
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(passage);
      // By the message's button, or simply once more: neither makes a second note of it.
      if (index % 2 === 0) await reader.shadow.click({ tag: 'button', name: '再试' });
      else await page.keyboard.press('h');
      await reader.shadow.waitFor({ name: /^已划线/ });
    }
    expect(await notebook.quotes()).toEqual(PASSAGES.slice(0, index + 1).toSorted());
    await page.keyboard.press('Escape');
    await reader.shadow.waitUntilGone({ name: /^已划线/ });
  }
  await expect.poll(async () => (await painted(page))['zj0']?.toSorted()).toEqual(PASSAGES.toSorted());
});

test('the page is closed right after the key: the note is there, once', async ({ chromium, notebook }) => {
  const kept: string[] = [];
  for (const passage of PASSAGES.slice(0, 3)) {
    const page = await chromium.context.newPage();
    const reader = await ReaderInPage.of(page);
    await page.goto(addresses.people);
    await selectText(page, passage);
    await reader.toolbar();
    await page.keyboard.press('h');
    await page.close();
    kept.push(passage);
    await expect.poll(() => notebook.quotes()).toEqual(kept.toSorted());
  }
});

test('brought into the page twice: one element, each key acts once', async ({ page, reader, notebook }) => {
  await page.goto(addresses.people);
  await selectText(page, PASSAGES[0] as string);
  await notebook.offerIn(page);
  await notebook.offerIn(page);
  await reader.toolbar();
  expect(await page.locator('zhaji-reader').count()).toBe(1);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  expect(await notebook.notes()).toHaveLength(1);
});

test('the extension is reloaded under an open page: highlights stay, and keeping says calmly to reload the page', async ({
  server,
}) => {
  const chromium = await launchChromium({ port: server.port });
  try {
    const page = await chromium.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // The page's icon, which the server has none of, is the page's own fault.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) faults.push(message.text());
    });
    const reader = await ReaderInPage.of(page);
    await page.goto(addresses.people);
    await selectText(page, PASSAGES[0] as string);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGES[0]] });

    await reloadExtension(chromium);
    await page.bringToFront();
    await selectText(page, PASSAGES[1] as string);
    await reader.toolbar();
    await page.keyboard.press('h');
    await reader.shadow.waitFor({ name: /^没能保存：札记刚更新过。刷新这一页再划，原来的划线都在。/ });
    expect(await painted(page)).toEqual({ zj0: [PASSAGES[0]] });
    expect(faults).toEqual([]);

    // The way out that was named leads out.
    await page.reload();
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGES[0]] });
    await selectText(page, PASSAGES[1] as string);
    await reader.pressOnToolbar('h');
    await expect.poll(() => painted(page)).toEqual({ zj0: [PASSAGES[0], PASSAGES[1]] });
    expect(faults).toEqual([]);
  } finally {
    await chromium.close();
  }
});

/** Loads the extension anew under the open pages, as an update does. (`runtime.reload` leaves one from the command line switched off.) */
async function reloadExtension({ context, extensionId }: LaunchedChromium): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser was not started by the test, so nothing can be loaded into it.');
  const { id } = await session.send('Extensions.loadUnpacked', { path: builtExtension('chrome') });
  expect(id).toBe(extensionId);
  await session.detach();
}
