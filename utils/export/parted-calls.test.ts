import { expect, test } from 'vitest';
import { readZip } from './fixtures/read-zip';
import { followsNote } from './follows-note';
import type { PageContent, PageRun } from './page-content';
import { pageLayout } from './page-layout';
import { pageTree } from './page-tree';
import { toHtml } from './to-html';
import { wordFile } from './word';

const noted = (text: string, number: number, reference?: number): PageRun => ({
  text,
  note: { number, paragraphs: ['注'] },
  ...(reference !== undefined && { reference }),
});

test.each<[PageRun[], boolean[]]>([
  [
    [noted('甲', 1), noted('', 2), noted('', 3)],
    [false, true, true],
  ],
  [
    [noted('甲', 1), noted('乙', 2), { text: '', reference: 1 }],
    [false, false, false],
  ],
  // [1] is parted by its brackets.
  [
    [noted('甲', 1, 1), noted('', 2)],
    [false, false],
  ],
  [
    [{ text: '甲' }, noted('', 1)],
    [false, false],
  ],
])('%j', (runs, wanted) => {
  expect(runs.map((_, at) => followsNote(runs, at))).toEqual(wanted);
});

test('two footnotes at one place are two numbers, on screen and in Word', async () => {
  const content: PageContent = {
    title: '',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [{ style: 'body', runs: [noted('引文', 1), noted('', 2), { text: '。' }] }],
    comments: [],
  };
  const layout = pageLayout('official', 'zh-CN');
  expect(toHtml(pageTree(content, layout, { links: false }))).toContain(
    '引文<sup class="call">1</sup><sup class="call">,2</sup>。',
  );
  const xml = (await readZip(await wordFile(content, layout, new AbortController().signal))).get('word/document.xml');
  const raised = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
  expect(xml).toContain(
    `${raised}<w:footnoteReference w:id="1"/></w:r>${raised}<w:t>,</w:t></w:r>${raised}<w:footnoteReference w:id="2"/></w:r>`,
  );
});
