import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';
import { WORD_TITLE, wordSpeech } from '../fixtures/word-speech.ts';
import { makeWord } from '../../utils/import/fixtures/make-word.ts';
import { NotebookPage } from '../parts/notebook-page.ts';
import { PanelPage } from '../parts/panel-page.ts';
import { ReadPage } from '../parts/read-page.ts';

/* “Read here”: a file is read, kept with its speech and marked as a page of the web is. */

/** Over three runs of the Word file. */
const PASSAGE = '坐在屋里想不出办法，问一百户才知道缺哪一样。';
const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

test('a dropped Word file is read, marked, and there again after a reload, from the list, from its notes', async ({
  page,
  reader,
  chromium,
  notebook,
}) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  await read.drop(await wordSpeech());
  await expect(read.text.locator('h1')).toHaveText(WORD_TITLE);
  await expect(read.text.locator('h2')).toHaveText([
    '一、先把账算清，摸准群众的需要',
    '二、再把路走通，用好手里的办法',
  ]);
  await expect(read.message).toContainText('已放进札记');
  await expect(page.locator('.article-outline button')).toHaveText([
    '一、先把账算清，摸准群众的需要',
    '二、再把路走通，用好手里的办法',
  ]);

  await selectText(page, PASSAGE);
  await reader.keepAndOpenField();
  await reader.writeThought('先去问，再动笔。');
  await expect.poll(() => reader.painted()).toEqual([PASSAGE]);
  const address = page.url();
  const [note] = await notebook.notes();
  expect(note).toMatchObject({
    quote: PASSAGE,
    thought: '先去问，再动笔。',
    section: ['一、先把账算清，摸准群众的需要'],
  });
  const id = new URL(address).searchParams.get('id');
  expect(await notebook.speeches()).toMatchObject([{ title: WORD_TITLE, urls: [`read:/${id}`] }]);

  await page.reload();
  await expect.poll(() => reader.painted()).toEqual([PASSAGE]);

  const panel = await PanelPage.open(chromium, address);
  await expect(panel.card(PASSAGE)).toContainText('先去问，再动笔。');
  await page.reload();
  await expect.poll(() => reader.painted()).toEqual([PASSAGE]);
  await expect(panel.card(PASSAGE)).toContainText('先去问，再动笔。');
  await panel.page.close();

  await page.bringToFront();
  await page.locator('.to-articles').click();
  await read.reopen(WORD_TITLE);
  await expect(page).toHaveURL(address);
  await expect.poll(() => reader.painted()).toEqual([PASSAGE]);

  await page.getByRole('link', { name: '笔记', exact: true }).click();
  const card = new NotebookPage(page).card(PASSAGE);
  await expect(card.getByRole('link', { name: '打开原页' })).toHaveAttribute('href', `/read.html?id=${id}`);
});

test('what is marked has one message: that of the opening goes, whose key would take back another thing', async ({
  page,
  reader,
  chromium,
}) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  await read.openFile(await wordSpeech());
  await expect(read.message).toContainText('已放进札记');
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await reader.shadow.waitFor({ name: /^已划线/ });
  await expect(read.message).toHaveCount(0);
});

test('of an edited copy it is said that the notes are in the older one', async ({ page, reader, chromium }) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  const words = '在读书会上的讲话\n同志们：\n要读原文，一字一句地读，把话弄清楚。\n';
  await read.openFile(text('讲话.txt', words));
  const older = page.url();
  await selectText(page, '把话弄清楚');
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual(['把话弄清楚']);
  await page.locator('.to-articles').click();
  await read.openFile(text('讲话.txt', `${words}还要写笔记。\n`));
  await page.getByRole('link', { name: '打开旧的那一份' }).click();
  await expect(page).toHaveURL(older);
  await expect.poll(() => reader.painted()).toEqual(['把话弄清楚']);
});

test('the same text opened again is the same speech; opening and removing are undone', async ({
  page,
  chromium,
  notebook,
}) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  const file = await wordSpeech();
  await read.openFile(file);
  const address = page.url();
  const again = await ReadPage.in(page, chromium.extensionId);
  await again.openFile({ ...file, name: '另存的.docx' });
  await expect(page).toHaveURL(address);
  expect(await notebook.speeches()).toHaveLength(1);

  await ReadPage.in(page, chromium.extensionId);
  await expect(read.titles).toHaveText([WORD_TITLE]);
  await read.remove(WORD_TITLE);
  await expect(read.titles).toHaveCount(0);
  await read.message.getByRole('button', { name: '撤销' }).click();
  await expect(read.titles).toHaveText([WORD_TITLE]);

  await read.openFile(text('另一篇.txt', '另一篇讲话\n这是第一段，说的是另一件事情。\n这是第二段，也说另一件。'));
  await read.message.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('heading', { name: '这篇讲话不在这里了' })).toBeVisible();
  await expect.poll(async () => (await notebook.speeches()).length).toBe(1);
});

test('what can’t be read is refused by name with the way out, and changes nothing', async ({
  page,
  chromium,
  notebook,
}) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  const { name, mimeType, buffer } = await wordSpeech();
  const damaged = Buffer.from(buffer);
  damaged.fill(0x20, 200, 400);
  // 60 MB of one paragraph in 60 kB.
  const bomb = Buffer.from(makeWord(`<w:p><w:r><w:t>${'a'.repeat(60_000_000)}</w:t></w:r></w:p>`));
  for (const [file, words] of [
    [{ name, mimeType, buffer: damaged }, /不完整，打不开/],
    [{ name: '炸弹.docx', mimeType, buffer: bomb }, /解开后大得不像一篇文章/],
    [{ name: '扫描.pdf', mimeType, buffer: Buffer.from('%PDF-1.7') }, /“扫描\.pdf”是 PDF/],
    [{ name: '旧.doc', mimeType, buffer: Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex') }, /另存为 \.docx/],
  ] as const) {
    await read.give(file);
    await expect(read.problem).toHaveText(words);
  }
  expect(await notebook.speeches()).toEqual([]);
  await read.openFile({ name, mimeType, buffer });
  await expect(read.text.locator('h1')).toHaveText(WORD_TITLE);
});

test('a text is pasted on the page, or into the field; hostile markup is words', async ({ page, chromium, reader }) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  await page.getByText('也可以直接粘贴文字').click();
  await page
    .getByLabel('文字')
    .fill('把事办实\n<img src=x onerror="document.title=1">这一段有标签，也只是文字。\n第二段也有话要说。');
  await page.getByRole('button', { name: '读这段文字' }).click();
  await expect(read.text.locator('p').first()).toContainText('<img src=x onerror');
  expect(await read.text.locator('img').count()).toBe(0);
  await selectText(page, '第二段也有话要说。');
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual(['第二段也有话要说。']);

  await ReadPage.in(page, chromium.extensionId);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1>贴来的网页</h1><p>这一段是从网页上复制来的，带着标签。</p><p>还有一段，也是一样的来历。</p>',
    );
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(read.text.locator('h1')).toHaveText('贴来的网页');
});

test('several files are opened one after the other; what can’t be is named', async ({ page, chromium, notebook }) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  await read.give([
    text('一.txt', '第一篇讲话\n这一篇说的是第一件事情，说得很短。'),
    text('二.pdf', '%PDF-1.7'),
    text('三.txt', '第三篇讲话\n这一篇说的是第三件事情，也说得很短。'),
  ]);
  await expect(read.titles).toHaveText(['第三篇讲话', '第一篇讲话']);
  await expect(read.problem).toContainText('“二.pdf”是 PDF');
  await expect(read.message).toContainText('已放进 2 篇');
  expect(await notebook.speeches()).toHaveLength(2);
});

test('three megabytes are cut where it is said', { tag: '@long' }, async ({ page, chromium }) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  const line = '书要读进去，事要做出来，话要说得实，路要走得正。';
  await read.openFile(text('很长.txt', `很长的一篇\n${`${line}\n`.repeat(45_000)}`));
  await expect(page.getByRole('note')).toContainText(`从“${line.slice(0, 20)}`);
  expect(await read.text.locator('p').count()).toBeGreaterThan(10_000);
});

test('nothing is amiss for those who see, hear or feel the page', async ({ page, chromium }) => {
  const read = await ReadPage.in(page, chromium.extensionId);
  expect(await axeViolations(page)).toEqual([]);
  await read.drop(text('a.txt', '话'), true);
  await expect(read.zone.getByRole('heading')).toHaveText('松手就打开');
  await ReadPage.in(page, chromium.extensionId);
  await read.openFile(await wordSpeech());
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('.article-outline button').last().click();
  await expect(page.locator(':focus')).toHaveText('二、再把路走通，用好手里的办法');
});

test('a text file in the browser itself is marked where the reader lets us into files', async ({
  page,
  reader,
  notebook,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'zhaji-file-'));
  try {
    const file = join(folder, '讲话.txt');
    await writeFile(
      file,
      `\ufeff把桥修到家门口\n（2026年4月24日）\n同志们：\n一、先把账算清\n${PASSAGE}\n二、再把路走通\n办法不在远处，就在手边；路不在纸上，就在脚下。\n`,
    );
    await page.goto(pathToFileURL(file).href);
    await selectText(page, PASSAGE);
    await reader.pressOnToolbar('h');
    await expect.poll(() => reader.painted()).toEqual([PASSAGE]);
    await page.reload();
    await expect.poll(() => reader.painted()).toEqual([PASSAGE]);
    expect(await notebook.notes()).toMatchObject([{ section: ['一、先把账算清'] }]);
    expect(await notebook.speeches()).toMatchObject([{ title: '把桥修到家门口', urls: [pathToFileURL(file).href] }]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a text on the web is marked, line by line', async ({ page, reader, serve, notebook }) => {
  const address = 'http://www.lanxi.gov.cn/speeches/bridge.txt';
  serve(address, {
    body: `把桥修到家门口\n\n同志们：\n一、先把账算清\n${PASSAGE}\n二、再把路走通\n办法不在远处，就在手边；路不在纸上，就在脚下。\n`,
    type: 'text/plain; charset=utf-8',
  });
  await page.goto(address);
  await selectText(page, PASSAGE);
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual([PASSAGE]);
  await page.reload();
  await expect.poll(() => reader.painted()).toEqual([PASSAGE]);
  expect(await notebook.notes()).toMatchObject([{ section: ['一、先把账算清'] }]);
});
