// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readZip } from './fixtures/read-zip';
import type { PageContent, PageRun } from './page-content';
import { pageLayout } from './page-layout';
import { pageTree } from './page-tree';
import { partedCalls } from './parted-calls';
import { textFile } from './text';
import { toHtml } from './to-html';
import { wordFile } from './word';

const noted = (text: string, number: number, reference?: number): PageRun => ({
  text,
  note: { number, paragraphs: ['注'] },
  ...(reference !== undefined && { reference }),
});

const SEEN = ['', 'note', 'reference', 'note reference'];

test.each<[PageRun[], string[]]>([
  [
    [noted('甲', 1), noted('', 2), noted('', 3)],
    ['', 'note', 'note'],
  ],
  [
    [noted('甲', 1), noted('乙', 2), { text: '', reference: 1 }],
    ['', '', 'reference'],
  ],
  [
    [noted('甲', 1, 1), noted('', 2)],
    ['reference', 'note'],
  ],
  [
    [{ text: '“引文”', reference: 1 }, noted('', 1), { text: '。' }],
    ['', 'note', ''],
  ],
  [
    [{ text: '甲' }, noted('', 1)],
    ['', ''],
  ],
])('%j', (runs, wanted) => {
  expect(runs.map((_, at) => partedCalls(runs, at)).map(({ note, reference }) => SEEN[+note + 2 * +reference])).toEqual(
    wanted,
  );
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

test('so are the mark of a reference and a footnote on the same words', async () => {
  const content: PageContent = {
    title: '',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [
      {
        style: 'body',
        runs: [{ text: '“引文”', kind: 'quotation', reference: 1 }, noted('', 1), noted('甲', 2, 1), { text: '。' }],
      },
    ],
    comments: [],
  };
  const layout = pageLayout('official', 'zh-CN');
  expect(toHtml(pageTree(content, layout, { links: false }))).toContain(
    '<sup class="call">[1]</sup><sup class="call">,1</sup>甲<sup class="call">2</sup><sup class="call">,[1]</sup>。',
  );
  const xml = (await readZip(await wordFile(content, layout, new AbortController().signal))).get('word/document.xml');
  expect(xml).toMatch(/<w:t>\[1\]<\/w:t><\/w:r><w:r>(?:(?!<w:r>).)*<w:t>,<\/w:t><\/w:r><w:r>(?:(?!<w:r>).)*w:id="1"/);
  expect(xml).toMatch(/w:id="2"\/><\/w:r><w:r>(?:(?!<w:r>).)*<w:t>,\[1\]<\/w:t>/);
  // In brackets there are two already.
  expect(textFile(content)).toContain('“引文”[1][注1]甲[注2][1]。');
});
