import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inventedNotes, speeches } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { filesInZip } from '../../utils/export/files-in-zip.ts';
import { ExportDialogPart } from '../parts/export-dialog-part.ts';
import { WritingPage } from '../parts/writing-page.ts';

/* The dialog of the ways out: of study notes, of notes, of a speech. */

const test = base.extend<{ writing: WritingPage; dialog: ExportDialogPart }>({
  writing: async ({ keep, open }, use) => {
    await keep(inventedNotes);
    const writing = WritingPage.on(await open('notebook.html#write/new'));
    await writing.setUp({ title: '把事办到心坎上', date: '2026-04-30' });
    await writing.compose();
    await use(writing);
  },
  dialog: async ({ writing }, use) => {
    await writing.page.getByRole('button', { name: '其他格式与预览…' }).click();
    await writing.exporting.shown();
    await use(writing.exporting);
  },
});
const [{ quote }] = inventedNotes as [(typeof inventedNotes)[number]];
/** Everything that was asked of the network, but for the extension's own files. */
const leaving = (page: Page): string[] => {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:chrome-extension|blob|data):/.test(request.url())) addresses.push(request.url());
  });
  return addresses;
};

test('study notes: every format is seen before it is saved, and saved under its name', async ({ writing, dialog }) => {
  const addresses = leaving(writing.page);
  const ids = await dialog.ids();
  expect(ids).toEqual(expect.arrayContaining(['word', 'html', 'markdown', 'text']));
  expect(ids[0]).toBe('word');
  for (const id of ids) {
    await dialog.choose(id);
    await expect(dialog.preview).toContainText(quote);
    const file = await dialog.save();
    expect(file.suggestedFilename()).toMatch(/^把事办到心坎上-2026-04-30\.(?:docx|html|md|txt)$/);
    expect((await readFile(await file.path())).length).toBeGreaterThan(200);
    await expect(dialog.state).toHaveText(`已存为 ${file.suggestedFilename()}`);
  }
  expect(addresses).toEqual([]);
});

test('what is shown of a text file is the file, letter by letter', async ({ dialog }) => {
  await dialog.choose('markdown');
  const shown = await dialog.preview.locator('pre').textContent();
  expect(await readFile(await (await dialog.save()).path(), 'utf8')).toBe(shown);
});

test('it keeps keyboard and pointer to itself: what is behind is neither reached nor written in', async ({
  writing,
  dialog,
}) => {
  const { page } = writing;
  const save = dialog.button('save');
  const close = dialog.root.getByRole('button', { name: '关闭' });
  await save.focus();
  await page.keyboard.press('Tab');
  await expect(close).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(save).toBeFocused();
  // Beside the dialog, where the page's own buttons are.
  await page.mouse.click(4, 4);
  await expect(dialog.root).toBeVisible();
  await expect(save).toBeFocused();
  await dialog.root.getByRole('heading').first().click();
  await page.keyboard.press('Tab');
  expect(await dialog.root.evaluate((root) => root.contains(document.activeElement))).toBe(true);
  // Whatever else wants the focus.
  await page.evaluate(() => document.querySelector<HTMLElement>('.ProseMirror')?.focus());
  const before = await page.locator('.ProseMirror').textContent();
  await page.keyboard.type('x');
  expect(await page.locator('.ProseMirror').textContent()).toBe(before);
  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => getSelection()!.containsNode(document.querySelector('.ProseMirror')!, true))).toBe(
    false,
  );
  // Nor where nothing has it: undo would take the document away behind the dialog.
  const blur = () => page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await blur();
  await page.keyboard.press('Control+z');
  expect(await dialog.root.evaluate((root) => root.contains(document.activeElement))).toBe(true);
  await expect(page.locator('.toast')).toHaveCount(0);
  expect(await page.locator('.ProseMirror').textContent()).toBe(before);
  await blur();
  await page.keyboard.press('Escape');
  await expect(dialog.root).toHaveCount(0);
});

test('arrows go from format to format, Enter saves, Esc closes, and what opened it has the focus again', async ({
  writing,
}) => {
  const { page, exporting } = writing;
  const more = page.getByRole('button', { name: '其他格式与预览…' });
  await more.focus();
  await page.keyboard.press('Enter');
  await exporting.shown();
  await expect(exporting.formats.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(exporting.formats.nth(1)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  await exporting.close();
  await expect(more).toBeFocused();

  await writing.text.click();
  await page.keyboard.press('Control+Shift+E');
  await exporting.shown();
  await exporting.close();
  await expect(writing.text).toBeFocused();
});

test('a name of the reader’s own, cleaned of what no disk takes', async ({ writing, dialog }) => {
  await writing.page.getByLabel('文件名').fill('a/b:“第一稿”：好？?');
  expect((await dialog.save()).suggestedFilename()).toBe('a-b-“第一稿”：好？.docx');
});

test('copied rich and plain: with its headings, the words of the quotations in both', async ({ writing, dialog }) => {
  const { page } = writing;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.button('copy').click();
  await expect(dialog.state).toContainText('已复制');
  const read = (type: string): Promise<string | null> =>
    page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(type) ? (await item.getType(type)).text() : null;
    }, type);
  expect(await read('text/plain')).toContain(quote);
  const html = await read('text/html');
  expect(html).toContain(quote);
  expect(html).toMatch(/<h1\b/);

  await dialog.choose('text');
  await dialog.button('copy').click();
  await expect(dialog.state).toHaveText('已复制');
  expect(await read('text/html')).toBeNull();
  await page.context().clearPermissions();
});

test('of very many notes all are copied, rich as well', async ({ keep, open }) => {
  const count = 1_500;
  await keep(
    Array.from({ length: count }, (_, index) => ({ quote: `第${index + 1}条：一件一件做完。`, theme: '理论武装' })),
  );
  const page = await open('notebook.html#notes');
  await page.locator('.note').first().waitFor();
  await page.keyboard.press('Control+Shift+E');
  const dialog = new ExportDialogPart(page);
  await dialog.choose('word');
  await dialog.button('copy').click();
  await expect(dialog.state).toContainText('已复制');
  const pasted = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('paste', ({ clipboardData }) => resolve(clipboardData?.getData('text/html') ?? ''));
      }),
  );
  await page.getByLabel('文件名').click();
  await page.keyboard.press('Control+V');
  const html = await pasted;
  expect(html.match(/第\d+条：一件一件做完。/g)).toHaveLength(count);
});

test('the layout and how sources are told are remembered, and the quick way goes by them', async ({
  writing,
  dialog,
}) => {
  const { page } = writing;
  await page.getByLabel('版式').selectOption({ label: '学生作业' });
  await page.getByLabel('引文出处').selectOption({ label: '另列参考文献' });
  await dialog.shown();
  const file = await readFile(await (await dialog.save()).path());
  await dialog.close();
  const quick = await readFile(await (await writing.handIn('formatWord')).path());
  expect(quick.equals(file)).toBe(true);
  await page.reload();
  await writing.text.waitFor();
  await page.keyboard.press('Control+Shift+E');
  await dialog.shown();
  await expect(page.getByLabel('版式')).toHaveValue('homework');
  await expect(page.getByLabel('引文出处')).toHaveValue('references');
});

test('a layout of one’s own is set up in the dialog and in the settings; a wrong number is said and not taken', async ({
  writing,
  dialog,
  open,
}) => {
  const { page } = writing;
  await page.getByLabel('版式').selectOption({ label: '自定义' });
  await page.getByText('调整自定义版式').click();
  const top = page.getByLabel('上', { exact: true });
  await top.fill('400');
  await expect(page.getByRole('alert')).toHaveText('请填 5—80');
  await top.fill('50');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByLabel('标题的字体', { exact: true }).fill('宋体');
  await dialog.close();
  const settings = await open('notebook.html#settings');
  await settings.getByText('调整自定义版式').click();
  await expect(settings.getByLabel('上', { exact: true })).toHaveValue('50');
  await expect(settings.getByLabel('标题的字体', { exact: true })).toHaveValue('宋体');
  await settings.getByRole('button', { name: '恢复默认' }).click();
  await expect(settings.getByLabel('上', { exact: true })).toHaveValue('37');
  await expect(settings.getByRole('button', { name: '恢复默认' })).toBeDisabled();
});

test('what is not done yet is said and hinders nothing', async ({ writing, dialog }) => {
  const prompts = await writing.page.locator('.ProseMirror .doc-prompt, .ProseMirror [data-kind=prompt]').count();
  await expect(dialog.root.getByText(/处提示没写/)).toHaveText(`还有 ${prompts} 处提示没写`);
  expect((await dialog.save()).suggestedFilename()).toMatch(/\.docx$/);
});

test('print: nothing but the pages is on the paper', async ({ writing, dialog }) => {
  const { page } = writing;
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('.print-sheet')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await dialog.button('print').click();
  await expect.poll(() => page.evaluate(() => document.body.dataset['printed'])).toContain(quote);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('closed while a file is made: no file comes, and it can be made again', async ({ writing, dialog }) => {
  const { page } = writing;
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.export-dialog [type=submit]')!.click();
    document.querySelector<HTMLDialogElement>('.export-dialog')!.close();
  });
  await dialog.root.waitFor({ state: 'detached' });
  // Made anew, it takes as long as it would have taken, and is the only one there is.
  await page.keyboard.press('Control+Shift+E');
  await dialog.shown();
  expect((await dialog.save()).suggestedFilename()).toMatch(/\.docx$/);
  await expect(dialog.state).toContainText('已存为');
  expect(downloads).toHaveLength(1);
});

test('notes: what is shown goes out in every format, the zips by the files in them', async ({ keep, open }) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#notes');
  await page.getByRole('button', { name: '导出笔记' }).click();
  const dialog = new ExportDialogPart(page);
  await expect(dialog.root.getByRole('heading').first()).toHaveText(`导出 ${inventedNotes.length} 条笔记`);
  const ids = await dialog.ids();
  expect(ids).toEqual(expect.arrayContaining(['markdown', 'word', 'csv', 'anki', 'json-ld']));
  for (const id of ids) {
    await dialog.choose(id);
    const isZip = id.startsWith('markdown-');
    await expect(dialog.preview).toContainText(isZip ? '压缩包里有' : quote);
    await expect(dialog.button('copy')).toHaveCount(isZip ? 0 : 1);
    const file = await dialog.save();
    expect((await readFile(await file.path())).length).toBeGreaterThan(200);
  }
});

test('notes: the fonts of pages are there before the first page is looked at, which would have all behind it laid out anew', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#notes');
  const faces = (): Promise<number> =>
    page.evaluate(
      () =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .filter((rule) => rule instanceof CSSFontFaceRule).length,
    );
  await page.getByRole('button', { name: '导出笔记' }).click();
  const dialog = new ExportDialogPart(page);
  await dialog.shown();
  // A text is seen, no page yet.
  await expect(dialog.preview.locator('pre')).toBeVisible();
  await expect.poll(faces).toBe(2);
  await dialog.choose('word');
  await expect(dialog.preview).toContainText(quote);
  expect(await faces()).toBe(2);
});

test('the key takes the notes that are selected, and without a selection those that are shown', async ({
  keep,
  open,
}) => {
  await keep(inventedNotes);
  const page = await open('notebook.html#notes');
  const dialog = new ExportDialogPart(page);
  const title = dialog.root.getByRole('heading').first();
  await page
    .getByRole('checkbox', { name: /^选中 / })
    .first()
    .check();
  await page.keyboard.press('Control+Shift+E');
  await expect(title).toHaveText('导出 1 条笔记');
  await page.keyboard.press('Escape');
  await page
    .getByRole('checkbox', { name: /^选中 / })
    .first()
    .uncheck();
  await page.keyboard.press('Control+Shift+E');
  await expect(title).toHaveText(`导出 ${inventedNotes.length} 条笔记`);
});

test('a speech with its notes, as a web page', async ({ keep, open }) => {
  const paragraphs = ['同志们：', ...inventedNotes.map((note) => `今天只讲一句话。${note.quote}`)];
  const speech = { ...speeches.zh, id: 'speech0000000009', paragraphs };
  await keep(inventedNotes.map((note) => ({ ...note, speech })));
  const page = await open('notebook.html#speeches');
  await page.locator('.speech-row a[data-speech=speech0000000009]').click();
  await page.getByRole('button', { name: '原文+批注…' }).click();
  const dialog = new ExportDialogPart(page);
  await dialog.choose('html');
  await expect(dialog.preview).toContainText(speeches.zh.title);
  const file = await dialog.save();
  expect(file.suggestedFilename()).toMatch(/-原文批注-\d{4}-\d\d-\d\d\.html$/);
  const html = await readFile(await file.path(), 'utf8');
  expect(html).toContain(quote);
  expect(html).not.toContain('<script');
});

test('a speech whose text was not kept goes out by its notes', async ({ keep, open }) => {
  const speech = { ...speeches.zh, id: 'speech0000000009' };
  await keep(inventedNotes.map((note) => ({ ...note, speech })));
  const page = await open('notebook.html#speeches');
  await page.locator('.speech-row a[data-speech=speech0000000009]').click();
  await page.getByRole('button', { name: '原文+批注…' }).click();
  const dialog = new ExportDialogPart(page);
  await dialog.choose('markdown');
  await expect(dialog.preview).toContainText('没有留存原文');
  await expect(dialog.preview).toContainText(quote);
});

test(
  'by speech and by date, too, each note goes out under its themes; our own file has the text of the speech',
  { tag: '@long' },
  async ({ keep, open }) => {
    const paragraphs = ['同志们：', ...inventedNotes.map((note) => `今天只讲一句话。${note.quote}`)];
    await keep(inventedNotes.map((note) => ({ ...note, speech: { ...speeches.zh, paragraphs } })));
    const made: Record<string, string>[] = [];
    for (const hash of ['#notes', '#notes/speeches', '#notes/dates']) {
      const page = await open(`notebook.html${hash}`);
      await page.locator('.note').first().waitFor();
      await page.keyboard.press('Control+Shift+E');
      const dialog = new ExportDialogPart(page);
      const texts: Record<string, string> = {};
      for (const id of ['markdown', 'csv', 'anki', 'json']) {
        await dialog.choose(id);
        texts[id] = await readFile(await (await dialog.save()).path(), 'utf8');
      }
      made.push(texts);
    }
    const [first, ...others] = made as [Record<string, string>, ...Record<string, string>[]];
    expect(first['markdown']).toContain(`## ${inventedNotes.find(({ theme }) => theme)!.theme}`);
    expect(first['json']).toContain(paragraphs[1]);
    for (const other of others) expect(other).toEqual(first);
  },
);

test('several study notes: those that are listed, each as a file in one zip', async ({ writing, open }) => {
  await writing.saved();
  const page = await open('notebook.html#write');
  await page.getByRole('button', { name: '复制：把事办到心坎上' }).click();
  await expect(page.locator('.document-list > li')).toHaveCount(2);
  const dialog = new ExportDialogPart(page);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  expect(await dialog.ids()).toEqual(['word-each', 'markdown-each']);
  for (const [id, extension] of [
    ['word-each', 'docx'],
    ['markdown-each', 'md'],
  ] as const) {
    await dialog.choose(id);
    await expect(dialog.preview.getByRole('listitem')).toHaveText([
      new RegExp(`^把事办到心坎上（副本）-2026-04-30\\.${extension}`),
      new RegExp(`^把事办到心坎上-2026-04-30\\.${extension}`),
    ]);
    const file = await dialog.save();
    expect(file.suggestedFilename()).toMatch(/^心得-\d{4}-\d\d-\d\d\.zip$/);
    const files = filesInZip(new Uint8Array(await readFile(await file.path())));
    expect(files.map(({ size }) => size > 200)).toEqual([true, true]);
  }
  await dialog.close();
  await page.getByRole('searchbox').fill('副本');
  await expect(page.locator('.document-list > li')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+E');
  await dialog.choose('markdown-each');
  await expect(dialog.preview.getByRole('listitem')).toHaveCount(1);
  await dialog.close();
  await page.getByRole('searchbox').fill('没有这样的话');
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeDisabled();
});

test('saved with Enter before its preview is there, then another format looked at: the file comes', async ({
  writing,
}) => {
  const { page, exporting } = writing;
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+E');
  await exporting.formats.first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
  await exporting.shown();
  await expect(exporting.button('stop')).toHaveCount(0);
});
