import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeSidebar, pressActionButtonInFirefox } from '../fixtures/action-button-firefox.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { untilTrue } from '../fixtures/launch-firefox.ts';
import { WORD_TITLE, wordSpeech } from '../fixtures/word-speech.ts';
import { OwnPageInFirefox } from '../parts/own-page-in-firefox.ts';
import { ReaderInFirefox } from '../parts/reader-in-firefox.ts';

/* The core of “read here” in Firefox: its own pages, its own way of loading scripts. */

const PASSAGE = '坐在屋里想不出办法，问一百户才知道缺哪一样。';

test('a dropped Word file is read and marked, and there again after a reload and from the list', async ({
  firefox,
  notebook,
}) => {
  const own = await OwnPageInFirefox.open(firefox, 'read.html');
  const { page } = own;
  const { name, mimeType, buffer } = await wordSpeech();
  await untilTrue(page, () => document.querySelector('.drop-zone') !== null);
  await page.evaluate(
    (name, type, base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name, { type }));
      for (const kind of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    mimeType,
    buffer.toString('base64'),
  );
  await expect.poll(() => own.text('.article-text h1')).toBe(WORD_TITLE);
  const reader = new ReaderInFirefox(page);
  await selectInFirefox(page, PASSAGE);
  await reader.keepAndOpenField();
  await reader.writeThought('先去问，再动笔。');
  // While a page goes, and the next comes, nobody answers.
  const painted = async (): Promise<string[]> => Object.values(await paintedInFirefox(page).catch(() => ({}))).flat();
  await expect.poll(painted).toEqual([PASSAGE]);
  expect(await notebook.notes()).toMatchObject([
    { quote: PASSAGE, thought: '先去问，再动笔。', section: ['一、先把账算清，摸准群众的需要'] },
  ]);

  const address = page.url();
  await page.evaluate(() => {
    CSS.highlights.clear();
    location.reload();
  });
  await expect.poll(painted).toEqual([PASSAGE]);

  const id = await notebook.tabAt(address);
  const panel = await OwnPageInFirefox.open(firefox, `sidepanel.html?tab=${id}`);
  await expect.poll(() => panel.text('article[data-note] .quote')).toBe(PASSAGE);
  await panel.page.close();

  await page.bringToFront();
  await page.locator('.to-articles').click();
  await page.locator('.articles a').click();
  await expect.poll(() => page.url()).toBe(address);
  await expect.poll(painted).toEqual([PASSAGE]);
  await page.close();
});

test('a text file in the browser is marked after a press on the button, on that visit and on the next', async ({
  firefox,
  tab,
  reader,
  notebook,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'zhaji-file-'));
  try {
    const address = pathToFileURL(join(folder, '讲话.txt')).href;
    await writeFile(
      new URL(address),
      `\ufeff把桥修到家门口\n同志们：\n${PASSAGE}\n办法不在远处，就在手边；路不在纸上，就在脚下。\n`,
    );
    await tab.goto(address);
    await tab.bringToFront();
    await pressActionButtonInFirefox(firefox.browser);
    await expect
      .poll(async () => {
        await selectInFirefox(tab, PASSAGE);
        return reader.shadow.text();
      })
      .not.toBeNull();
    await reader.pressOnToolbar('h');
    const painted = async (): Promise<string[]> => Object.values(await paintedInFirefox(tab)).flat();
    await expect.poll(painted).toEqual([PASSAGE]);
    expect(await notebook.table('speeches')).toMatchObject([{ title: '把桥修到家门口', urls: [address] }]);

    await tab.reload();
    expect(await painted()).toEqual([]);
    await pressActionButtonInFirefox(firefox.browser);
    await expect.poll(painted).toEqual([PASSAGE]);
  } finally {
    await rm(folder, { recursive: true });
    await closeSidebar(firefox.browser);
  }
});
