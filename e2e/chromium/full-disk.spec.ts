import { launchChromium } from '../fixtures/launch-chromium.ts';
import { NotebookRows } from '../fixtures/notebook-rows.ts';
import { painted } from '../fixtures/painted.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { smallDisk } from '../fixtures/small-disk.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { ReaderInPage } from '../parts/reader-in-page.ts';

const FIRST = '态度决定方向';
const SECOND = '老路走不到新地方';

test('a full disk: the message says so, the selection stays, and with room again the retry keeps', async ({
  server,
}) => {
  // A fresh profile takes about 20 MB; 60 let the browser start and write its caches.
  await using disk = await smallDisk(100);
  const chromium = await launchChromium({ port: server.port, profile: `${disk.folder}/profile` });
  await using closing = new AsyncDisposableStack();
  closing.defer(() => chromium.context.close());
  const rows = await NotebookRows.open(chromium.context, chromium.extensionId);
  const page = await chromium.context.newPage();
  const reader = await ReaderInPage.of(page);
  await page.goto(addresses.people);
  await selectText(page, FIRST);
  await reader.pressOnToolbar('h');
  await expect.poll(() => painted(page)).toEqual({ zj0: [FIRST] });

  await selectText(page, SECOND);
  await reader.toolbar();
  disk.fill();
  await page.keyboard.press('h');
  await reader.shadow.waitFor({ name: /^没能保存：.*磁盘已满。腾出空间.*后再试，选中的文字还在。/ });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(SECOND);
  expect(await painted(page)).toEqual({ zj0: [FIRST] });

  disk.free();
  await reader.shadow.click({ tag: 'button', name: '再试' });
  await expect.poll(() => painted(page)).toEqual({ zj0: [FIRST, SECOND] });
  expect(await rows.quotes()).toEqual([FIRST, SECOND].toSorted());
});
