import { launchChromium } from '../fixtures/launch-chromium.ts';
import { NotebookRows } from '../fixtures/notebook-rows.ts';
import { painted } from '../fixtures/painted.ts';
import { test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { smallDisk } from '../fixtures/small-disk.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { ReaderInPage } from '../parts/reader-in-page.ts';
for (const wait of [0, 8000]) test(`probe ${wait}`, async ({ server }) => {
  await using disk = await smallDisk(100);
  const chromium = await launchChromium({ port: server.port, profile: `${disk.folder}/profile` });
  const rows = await NotebookRows.open(chromium.context, chromium.extensionId);
  const page = await chromium.context.newPage();
  const reader = await ReaderInPage.of(page);
  await page.goto(addresses.people);
  await selectText(page, '态度决定方向');
  await reader.pressOnToolbar('h');
  await page.waitForTimeout(500);
  await selectText(page, '老路走不到新地方');
  await reader.toolbar();
  disk.fill();
  await page.waitForTimeout(wait);
  const est = async () => console.log(await reader.shadow.text(), JSON.stringify(await chromium.worker.evaluate(() => navigator.storage.estimate()).catch((e) => String(e))));
  await est();
  await page.keyboard.press('h');
  for (let i = 0; i < 4; i++) { await page.waitForTimeout(3000); await est(); await reader.shadow.click({ tag: 'button', name: '再试' }); }
  disk.free();
  for (let i = 0; i < 4; i++) { await page.waitForTimeout(2500); await est(); console.log(JSON.stringify(await painted(page)), await rows.quotes().catch(String)); if (await reader.shadow.shows({ tag: 'button', name: '再试' })) await reader.shadow.click({ tag: 'button', name: '再试' }); }
  await chromium.context.close();
});
