import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipboardContent } from '@/utils/export/clipboard-content';
import { pageContents } from '@/utils/export/fixtures/page-contents';
import { documents, documentSaying, hostileTexts } from '@/utils/export/fixtures/whole-documents';
import { inlineCalls } from '@/utils/export/inline-calls';
import type { PageContent } from '@/utils/export/page-content';
import { pageLayout } from '@/utils/export/page-layout';
import { studyNotesPages } from '@/utils/export/study-notes-pages';
import { textFile } from '@/utils/export/text';
import type { Block } from '@/utils/model/study-notes';
import { readPastedHtml } from '../study-notes/read-pasted';

const textOf = (block: Block): string => ('text' in block ? block.text : '');
const squeezed = (text: string): string => text.replaceAll(/[\s\u00a0\u3000]+/gu, '');

/** The lines that were put on the clipboard, calls in them. */
function linesOf(content: PageContent): string[] {
  const { behind, ends } = inlineCalls(content);
  return [
    ...content.paragraphs.map(({ runs }, at) => runs.map(({ text }, run) => text + behind(at, run)).join('')),
    ...ends.flatMap(({ title, entries }) => [title, ...entries.flat()]),
  ];
}

test.each(documents)('what is copied and pasted into a document of ours is the same blocks ($templateId)', (doc) => {
  const { content, layout } = studyNotesPages(doc, {});
  const { html, text } = clipboardContent(content, layout);
  expect(text).toBe(textFile(content));
  const blocks = readPastedHtml(html, () => false);
  const headings = content.paragraphs.filter(({ style }) => style.startsWith('heading'));
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(headings.length);
  for (const [at, { style }] of headings.entries())
    expect(blocks.filter(({ kind }) => kind === 'heading')[at]).toMatchObject({ level: Number(style.at(-1)) });
  // Typed numbers of headings are left out where they are pasted.
  const words = blocks.map((block) => squeezed(textOf(block)));
  expect(
    linesOf(content)
      .map(squeezed)
      .every((line, at) => line.endsWith(words[at]!)),
  ).toBe(true);
  expect(words).toHaveLength(linesOf(content).length);
});

test('whatever is on the pages: its lines, in order, and nothing else', () => {
  fc.assert(
    fc.property(pageContents, (content) => {
      const plain = { ...content, paragraphs: content.paragraphs.map((one) => ({ ...one, style: 'body' as const })) };
      const blocks = readPastedHtml(clipboardContent(plain, pageLayout(undefined, content.lang)).html, () => false);
      expect(blocks.map((block) => squeezed(textOf(block)))).toEqual(
        linesOf(plain)
          .map(squeezed)
          .filter((line) => line !== ''),
      );
    }),
  );
});

test.each(hostileTexts)('of %j nothing is an element or an attribute', (text) => {
  const { content, layout } = studyNotesPages(documentSaying(text), {});
  const { body } = new DOMParser().parseFromString(clipboardContent(content, layout).html, 'text/html');
  for (const { localName, attributes } of body.querySelectorAll('*')) {
    expect(localName).toMatch(/^(?:p|h[123]|span|sup|br)$/);
    expect([...attributes].map(({ name }) => name).filter((name) => name !== 'style')).toEqual([]);
  }
});

test('the look is in the elements themselves: fonts by name, points, two characters in, exact lines', () => {
  const { content, layout } = studyNotesPages(documents[0]!, { preset: 'official' });
  const { body } = new DOMParser().parseFromString(clipboardContent(content, layout).html, 'text/html');
  const paragraph = [...body.querySelectorAll('p')].find((one) => one.textContent.startsWith('我学习了'))!;
  expect(paragraph.getAttribute('style')).toContain('font-size:16pt;text-indent:32pt');
  expect(paragraph.getAttribute('style')).toContain('line-height:28.95pt;mso-line-height-rule:exactly');
  const words = paragraph.querySelector('span')!.getAttribute('style')!;
  expect(words).toMatch(/^font-family:"仿宋_GB2312",.*font-size:16pt/);
  expect(words).toContain('mso-ascii-font-family:"Times New Roman"');
});

test('a subtitle is a paragraph of its own, in its own font, under the title; each word of them is said once', () => {
  const [title, subtitle] = ['把事办到心坎上', '——学习顾砚秋同志在全市推进会上的讲话'];
  const { content, layout } = studyNotesPages({ ...documents[0]!, title: title + subtitle }, { preset: 'official' });
  const { html, text } = clipboardContent(content, layout);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [first, second] = body.querySelectorAll('p');
  expect([first!.textContent, second!.textContent]).toEqual([title, subtitle]);
  const [one, other] = [first!, second!].map((each) => each.querySelector('span')!.getAttribute('style'));
  expect(one).toMatch(/^font-family:"方正小标宋简体",.*font-size:22pt/);
  expect(other).toMatch(/^font-family:"楷体_GB2312",.*font-size:16pt/);
  expect(text).toBe(textFile(content));
});

test('what is called from a title stands once, where it was', () => {
  const layout = pageLayout('official', 'zh-CN');
  const note = (number: number) => ({ number, paragraphs: ['注'] });
  const runs = [
    { text: '把事办到', note: note(1) },
    { text: '心坎上——学习', note: note(2) },
    { text: '', note: note(3) },
  ];
  const content: PageContent = {
    title: '',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [{ style: 'title', runs }],
    comments: [],
  };
  const { body } = new DOMParser().parseFromString(clipboardContent(content, layout).html, 'text/html');
  expect([...body.querySelectorAll('p')].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
    '把事办到[1]心坎上',
    '——学习[2][3]',
  ]);
});
