import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { readZip } from '../../utils/export/fixtures/read-zip.ts';
import { englishNotes, inventedNotes, speeches } from '../fixtures/invented-rows.ts';
import { expect, test as base } from '../fixtures/own-pages-test.ts';
import { WritingPage } from '../parts/writing-page.ts';

/* Study notes set up: from a template and themes, a speech or days, shown as they would be, made a document, taken out as files. */

const test = base.extend<{ writing: WritingPage }>({
  writing: async ({ keep, open }, use) => {
    await keep(inventedNotes);
    await use(WritingPage.on(await open('notebook.html#write/new')));
  },
});
const { title, speaker } = speeches.zh;
const SOURCE = `${speaker}在《${title}》（2026年4月23日）`;
const QUOTES = inventedNotes.map(({ quote }) => quote);

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
/** The main part of a Word file. */
async function wordOf(download: Download): Promise<string> {
  const bytes = await readFile(await download.path());
  const files = await readZip(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return files.get('word/document.xml') ?? '';
}

for (const { template, headings, parts, first, last } of [
  {
    template: '个人学习心得',
    headings: ['一、学习收获与认识', '二、对照检视与差距', '三、下一步打算'],
    parts: 4,
    first: `我学习了${speaker}《${title}》（2026年4月23日）。`,
    last: ['望江区政务服务中心　林见川', '2026年4月30日'],
  },
  {
    template: '读书笔记',
    headings: ['一、文章信息', '二、内容梗概', '三、原文摘录与批注', '四、感想与启发'],
    parts: 4,
    first: '一、文章信息',
    last: ['望江区政务服务中心　林见川', '2026年4月30日'],
  },
  {
    template: '交流研讨发言',
    headings: [/^一、.*理论武装/, /^二、.*担当作为与实干/, /^三、.*为民服务与群众路线/, /^四、其他/],
    parts: 0,
    first: '各位领导、同志们：',
    last: ['以上是我的学习体会，有不妥的地方，请大家批评指正。'],
  },
]) {
  test(`${template}: opening, numbered headings, every quotation, own words or a prompt, closing`, async ({
    writing,
  }) => {
    await writing.chooseTemplate(template);
    await writing.setUp({ date: '2026-04-30', writerName: '林见川', writerUnit: '望江区政务服务中心' });
    await expect(writing.draft.locator('h2')).toHaveText(headings);
    await expect(writing.draft.locator('h3')).toHaveCount(parts);
    const paragraphs = await writing.paragraphs();
    expect(paragraphs[1]).toBe(first);
    expect(paragraphs.slice(-last.length)).toEqual(last);
    for (const { quote, thought, application } of inventedNotes.map((note) => ({
      thought: '',
      application: '',
      ...note,
    }))) {
      const at = paragraphs.findIndex((text) => text.endsWith(`“${quote}”`));
      expect(at, quote).toBeGreaterThan(0);
      // Own words as they were written; where there are none, a question.
      if (thought === '') expect(paragraphs[at + 1], quote).toMatch(/^【.+？.*】$/);
      else expect(paragraphs[at + 1], quote).toBe(thought);
      if (application) expect(paragraphs).toContain(application);
    }
    expect(paragraphs.filter((text) => text.startsWith(SOURCE)).length).toBeGreaterThan(0);
    expect(await writing.draft.locator('.locked').allTextContents()).toHaveLength(QUOTES.length);
  });
}

test('Study notes, in English, of a speech in English', async ({ keep, open }) => {
  await keep(englishNotes, { locale: 'en' });
  const writing = WritingPage.on(await open('notebook.html#write/new'), 'en');
  await writing.setUp({ date: '2026-04-30', writerName: 'Lin' });
  const paragraphs = await writing.paragraphs();
  expect(paragraphs.some((text) => text.endsWith('“A question you can live without is not yet a question.”'))).toBe(
    true,
  );
  expect(paragraphs).toContain('Mine is about the harbour.');
  expect(paragraphs.at(-1)).toBe('30 April 2026');
  await expect(writing.contents).toContainText('2 notes');
});

test('the chosen themes are written about and no others; notes without a theme are spoken of when left out', async ({
  writing,
}) => {
  await expect(writing.contents).toContainText('7 条笔记');
  await writing.theme('为民服务与群众路线').click();
  await writing.theme('未分类').click();
  await expect(writing.draft.locator('h3')).toHaveCount(2);
  await expect(writing.draft.locator('.locked')).toHaveCount(3);
  await expect(writing.contents).toContainText('3 条笔记');
  await expect(writing.page.getByText('2 条未分类的笔记没有用上。')).toBeVisible();

  await writing.page.getByRole('button', { name: '全不选' }).click();
  await expect(writing.page.getByRole('heading', { name: '选一个主题' })).toBeVisible();
  await expect(writing.page.getByRole('button', { name: '排成底稿' })).toBeDisabled();
  await writing.page.getByRole('button', { name: '全选' }).click();
  await expect(writing.draft.locator('.locked')).toHaveCount(7);

  await writing.page.getByRole('link', { name: '去归类' }).click();
  await expect(writing.page.locator('article[data-note] .quote')).toHaveCount(2);
});

test('one speech or some days are written about; titles are offered, and made a document they are what was chosen', async ({
  writing,
}) => {
  await writing.page.getByRole('button', { name: '一篇讲话', exact: true }).click();
  await expect(writing.page.getByLabel('讲话', { exact: true })).toContainText(title);
  await expect(writing.contents).toContainText('7 条笔记');
  await writing.page.getByRole('button', { name: '一段日子', exact: true }).click();
  await writing.page.getByLabel('从', { exact: true }).fill('2001-01-01');
  await writing.page.getByLabel('到', { exact: true }).fill('2001-01-31');
  await expect(writing.page.getByRole('heading', { name: '这几天没有笔记' })).toBeVisible();
  await writing.page.getByRole('button', { name: '主题', exact: true }).click();
  const idea = writing.page.getByRole('list', { name: '可以用的题目' }).getByRole('button').nth(1);
  const chosen = await idea.textContent();
  await idea.click();
  await writing.compose();
  expect((await writing.blocks())[0]).toBe(chosen);
});

test('own title, date and writer stand in the draft, which is still there after a look at the notes', async ({
  writing,
}) => {
  await writing.setUp({ title: '九分在落实', date: '2026-05-04', occasion: '支部主题党日', writerName: '林见川' });
  await writing.page.getByRole('link', { name: '笔记', exact: true }).click();
  await writing.page.getByRole('link', { name: '心得', exact: true }).click();
  await writing.page.getByRole('link', { name: '写一篇' }).click();
  const paragraphs = await writing.paragraphs();
  expect(paragraphs[0]).toBe('九分在落实');
  expect(paragraphs[1]).toContain('支部主题党日');
  expect(paragraphs.slice(-2)).toEqual(['林见川', '2026年5月4日']);
  // The writer is remembered, the rest belongs to this draft.
  await writing.page.reload();
  await expect.poll(async () => (await writing.paragraphs()).slice(-2)[0]).toBe('林见川');
});

test('a thought written in another window is in the draft at once', async ({ writing, open }) => {
  await writing.paragraphs();
  const before = await writing.draft.locator('.doc-prompt').count();
  const notes = await open('notebook.html#notes');
  const card = notes.locator('article[data-note]', { hasText: '干得好不好' });
  await card.getByRole('button', { name: '这句话让你想到了什么？' }).click();
  await notes.keyboard.type('去问群众。');
  await notes.keyboard.press('Control+Enter');
  await writing.page.bringToFront();
  await expect(writing.draft.getByText('去问群众。')).toBeVisible();
  await expect(writing.draft.locator('.doc-prompt')).toHaveCount(before - 1);
});

test('handed in as Word, Markdown and text: each holds every quotation, under a sensible name, and one document is kept', async ({
  writing,
}) => {
  await writing.setUp({ date: '2026-04-30' });
  const name = `学习《在实干中答题：把好事办到群众心坎上》的心得体会-2026-04-30`;
  const word = await writing.handIn('formatWord');
  expect(word.suggestedFilename()).toBe(`${name}.docx`);
  await expect(writing.state).toHaveText(`已存为 ${name}.docx`);
  const xml = await wordOf(word);
  const inStyle = [
    ...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*?<w:rStyle w:val="Quotation"\/>(?:(?!<\/w:r>).)*?<\/w:r>/gs),
  ].map(([run]) => run.replaceAll(/<[^>]*>/g, ''));
  for (const quote of QUOTES) expect(inStyle.join('\n')).toContain(`“${quote}”`);
  expect(xml.replaceAll(/<[^>]*>/g, '')).toContain(SOURCE);

  const markdown = await writing.handIn('formatMarkdown');
  expect(markdown.suggestedFilename()).toBe(`${name}.md`);
  const md = await textOf(markdown);
  expect(md).toMatch(/^# 学习《在实干中答题：把好事办到群众心坎上》的心得体会\n/);
  expect(md).toContain('## 一、学习收获与认识');

  const text = await writing.handIn('formatText');
  expect(text.suggestedFilename()).toBe(`${name}.txt`);
  const txt = await textOf(text);
  for (const quote of QUOTES) for (const file of [md, txt]) expect(file).toContain(`“${quote}”`);
  expect(txt).toContain('走访的次数骗不了人。');

  await writing.page.getByRole('link', { name: '全部心得' }).click();
  await expect(writing.documents).toHaveCount(1);
  await expect(writing.documents).toContainText('个人学习心得');
  await expect(writing.documents).toContainText('2026年4月30日');
});

test(
  'a long document is stopped while it is made: no file, and it can be made again',
  { tag: '@long' },
  async ({ keep, open }) => {
    await keep(
      Array.from({ length: 1500 }, (_, index) => ({
        quote: `第${index + 1}条：把该做的事一件一件做完。`,
        theme: '担当作为与实干',
      })),
    );
    const writing = WritingPage.on(await open('notebook.html#write/new'));
    await writing.compose();
    const downloads: string[] = [];
    writing.page.on('download', (download) => downloads.push(download.suggestedFilename()));
    // Stopped by the page itself as soon as that is offered: a click from outside may come when it is done.
    await writing.page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const cancel = document.querySelector<HTMLElement>('.hand-in progress + button');
        if (!cancel) return;
        observer.disconnect();
        cancel.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await writing.page.getByRole('button', { name: '交稿：Word 文档' }).click();
    await expect(writing.state).toHaveText('已停下，没有生成文件');
    expect(downloads).toEqual([]);
    expect(await textOf(await writing.handIn('formatText'))).toContain('第1500条');
    expect(downloads).toHaveLength(1);
  },
);

test('with nothing kept it says how study notes begin, and offers nothing that cannot be done', async ({
  keep,
  open,
}) => {
  await keep([]);
  const page = await open('notebook.html#write');
  await expect(page.getByRole('heading', { name: '第一篇心得从这里写起' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '写一篇' }).click();
  await expect(page.getByRole('heading', { name: '心得从笔记里长出来' })).toBeVisible();
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: '去看笔记' }).click();
  await expect(page.getByRole('heading', { name: '还没有笔记' })).toBeVisible();
});
