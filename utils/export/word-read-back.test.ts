// @vitest-environment node
import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { aSpeech } from '@/utils/study-notes/fixtures/material';
import { styleNames } from '@/utils/model/style-names';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { documents } from './fixtures/whole-documents';
import { readZip } from './fixtures/read-zip';
import type { PageContent, PageParagraph, PageRun, PageStyle } from './page-content';
import { pageLayout, type LayoutName } from './page-layout';
import { partedCalls } from './parted-calls';
import { studyNotesPages } from './study-notes-pages';
import { wordFile } from './word';

/* What a reader of Word files that is not ours finds in ours. */

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h1.subtitle:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  "r[style-name='Quotation'] => q",
  "r[style-name='Prompt'] => mark",
  'comment-reference => sup.comment',
];
const LONG_TITLE = '以“钉钉子”精神抓好2026年第一季度重点工作落实';
const LONG_SUBTITLE = '——学习顾砚秋同志在全市政务服务工作推进会上的讲话和几份材料';
const signal = new AbortController().signal;
async function readBack(content: PageContent, name: LayoutName = 'official'): Promise<string> {
  const bytes = await wordFile(content, pageLayout(name, content.lang), signal);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  return value;
}
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const found = (html: string, tag: RegExp): string[] => [...html.matchAll(tag)].map((match) => words(match[1] ?? ''));

const content = (paragraphs: PageParagraph[], more: Partial<PageContent> = {}): PageContent => ({
  title: '题',
  writer: '林见川',
  date: '2026-04-24',
  lang: 'zh-CN',
  paragraphs,
  comments: [],
  ...more,
});

describe.each(documents)('study notes: $templateId', (doc) => {
  test('text, headings, quotations and prompts are the same', async () => {
    const pages = studyNotesPages(doc, {});
    const html = await readBack(pages.content, doc.lang === 'en' ? 'english' : 'official');
    const of = (styles: PageStyle[]): string[] =>
      pages.content.paragraphs
        .filter(({ style }) => styles.includes(style))
        .map(({ runs }) => runs.map(({ text }) => text).join(''));
    const kinds = (kind: PageRun['kind']): string[] =>
      pages.content.paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === kind).map(({ text }) => text));
    expect(words(html)).toBe(
      pages.content.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''),
    );
    expect(found(html, /<h1 class="title">(.*?)<\/h1>/g)).toEqual(of(['title']));
    expect(found(html, /<h2>(.*?)<\/h2>/g)).toEqual(of(['heading1']));
    expect(found(html, /<h3>(.*?)<\/h3>/g)).toEqual(of(['heading2']));
    expect(found(html, /<q>(.*?)<\/q>/g).join('')).toBe(kinds('quotation').join(''));
    expect(found(html, /<mark>(.*?)<\/mark>/g)).toEqual(kinds('prompt'));
  });

  test.each(['official', 'homework', 'custom'] as const)(
    'a title of several lines, %s: all is said once',
    async (name) => {
      const pages = studyNotesPages({ ...doc, title: `${LONG_TITLE}${LONG_SUBTITLE}` }, {});
      const html = await readBack(pages.content, name);
      const text = pages.content.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
      expect(text).toContain(LONG_TITLE + LONG_SUBTITLE);
      expect(words(html)).toBe(text);
    },
  );
});

describe('a title and its subtitle', () => {
  const piece = fc.constantFrom(
    '以“钉钉子”精神',
    '抓好2026年',
    '第一季度',
    '重点工作',
    '——',
    '读《在实干中答题》有感',
    'Reading ',
    '的',
    '，',
  );
  /** Words, in pieces that are runs of their own. */
  const title = fc.array(fc.array(piece, { maxLength: 8 }), { minLength: 1, maxLength: 4 });

  test.each(['official', 'homework', 'custom'] as const)(
    '%s: each word of them is said once, in order',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(title, async (pieces) => {
          const runs = pieces.map((words) => ({ text: words.join('') }));
          const pages = content([{ style: 'title', runs }]);
          const { value } = await mammoth.convertToHtml(
            { buffer: Buffer.from(await wordFile(pages, pageLayout(name, 'zh-CN'), signal)) },
            { styleMap: STYLES },
          );
          expect(words(value)).toBe(runs.map(({ text }) => text).join(''));
        }),
        // As below.
        { numRuns: fc.readConfigureGlobal().numRuns ? 60 : 20 },
      );
    },
  );

  test.each([
    ['以“钉钉子”精神抓好2026年第一季度重点工作落实', '——读《在实干中答题》有感'],
    ['把事办到心坎上', '——学习顾砚秋同志在全市政务服务工作推进会上的讲话和几份材料'],
    [LONG_TITLE, LONG_SUBTITLE],
  ])('neither has a line of the other: %s', async (first, second) => {
    for (const name of ['official', 'homework', 'custom'] as const) {
      const html = await readBack(content([{ style: 'title', runs: [{ text: first + second }] }]), name);
      expect(found(html, /<h1 class="title">(.*?)<\/h1>/g)).toEqual([first]);
      expect(found(html, /<h1 class="subtitle">(.*?)<\/h1>/g)).toEqual([second]);
      expect(html).not.toMatch(/<h1[^>]*><br|<br \/><\/h1>/);
    }
  });
});

test('footnotes: of the writer and of sources, each with all its paragraphs, called where they are', async () => {
  const doc = {
    ...documents[0]!,
    blocks: [
      { kind: 'paragraph' as const, from: 'reader' as const, text: '先说后说' },
      { kind: 'footnote' as const, text: '第一段\n第二段', at: 2 },
      { kind: 'quotation' as const, noteId: 'a', text: '引文', elided: [], leadIn: '' },
    ],
  };
  const speeches = new Map([['a', aSpeech({ id: 's', title: '讲话' })]]);
  const { content: pages } = studyNotesPages(doc, { citing: { as: 'footnotes', speeches } });
  const html = await readBack(pages);
  expect(html).toMatch(/先说<sup><a href="#footnote-1"[^>]*>\[1\]<\/a><\/sup>后说/);
  expect(html).toMatch(/引文”<\/q><sup><a href="#footnote-2"[^>]*>\[2\]<\/a><\/sup>。/);
  const notes = found(html, /<li id="footnote-\d+">(.*?)<\/li>/g);
  expect(notes[0]).toContain('第一段第二段');
  expect(notes[1]).toContain('讲话');
});

test('comments: all of them, overlapping, over paragraphs, and those that nothing is marked with', async () => {
  const paragraphs: PageParagraph[] = [
    { style: 'title', runs: [{ text: '题' }] },
    {
      style: 'body',
      runs: [
        { text: '甲', mark: { style: 'rose', comments: [0] } },
        { text: '乙', mark: { style: 'lake', comments: [0, 1] } },
        { text: '丙', mark: { comments: [1, 7] } },
      ],
    },
    { style: 'body', runs: [{ text: '丁', mark: { style: 'moss', comments: [1] } }, { text: '戊' }] },
  ];
  const comments = [{ paragraphs: ['一', '一下'] }, { paragraphs: ['二'] }, { paragraphs: ['全文'] }];
  const html = await readBack(content(paragraphs, { comments }));
  expect(found(html, /<dd><p>(.*?)<\/dd>/g).map((text) => text.replace(/\s*↑$/, ''))).toEqual(['全文', '一一下', '二']);
  const bytes = await wordFile(content(paragraphs, { comments }), pageLayout('official', 'zh-CN'), signal);
  const parts = await readZip(bytes);
  const body = parts.get('word/document.xml') ?? '';
  const order = [
    ...body.matchAll(/<w:comment(RangeStart|RangeEnd|Reference) w:id="(\d)"\/>|<w:t(?: [^>]*)?>(.)<\/w:t>/g),
  ].map(([, kind, id, text]) => text ?? `${kind === 'RangeStart' ? '[' : kind === 'RangeEnd' ? ']' : '!'}${id}`);
  expect(order.join(' ')).toBe('[2 题 ]2 !2 [0 甲 [1 乙 ]0 !0 丙 丁 ]1 !1 戊');
  const said = parts.get('word/comments.xml') ?? '';
  expect(said.match(/w:author="林见川" w:date="2026-04-24T00:00:00Z"/g)).toHaveLength(3);
});

test('any content at all: every part can be read, no text is lost, and the same comes out each time', async () => {
  const text = fc.string({
    unit: fc.oneof(
      anyCharacter,
      fc.constantFrom('“', '’', '<', '&', ']]>', '——', '\ufffe', '\ud800', '字', '《', '{image}', 'a', '2'),
    ),
    maxLength: 12,
  });
  const STYLES_OF: PageStyle[] = [
    ...(['title', 'byline', 'salutation', 'heading1', 'heading2', 'heading3', 'body', 'prompt', 'source'] as const),
    ...(['attachment', 'reference', 'signature', 'date'] as const),
  ];
  const run: fc.Arbitrary<PageRun> = fc.record(
    {
      text,
      kind: fc.constantFrom('quotation' as const, 'prompt' as const),
      note: fc.record({ number: fc.nat(9), paragraphs: fc.array(text, { maxLength: 3 }) }),
      reference: fc.nat(9),
      mark: fc.record({ style: fc.constantFrom(...styleNames), comments: fc.array(fc.nat(4), { maxLength: 3 }) }),
    },
    { requiredKeys: ['text'] },
  );
  const paragraph: fc.Arbitrary<PageParagraph> = fc.record({
    style: fc.constantFrom(...STYLES_OF),
    runs: fc.array(run, { maxLength: 4 }),
  });
  const anything: fc.Arbitrary<PageContent> = fc.record({
    title: text,
    writer: text,
    date: fc.oneof(fc.constant('2026-04-24'), text),
    lang: fc.constantFrom('zh-CN' as const, 'en' as const),
    paragraphs: fc.array(paragraph, { maxLength: 8 }),
    comments: fc.array(fc.record({ paragraphs: fc.array(text, { maxLength: 2 }) }), { maxLength: 4 }),
  });
  const kept = (said: string): string =>
    said.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(/[\r\n]+/g, ' ');
  await fc.assert(
    fc.asyncProperty(
      anything,
      fc.constantFrom('official' as const, 'homework' as const, 'english' as const, 'custom' as const),
      async (pages, name) => {
        const layout = pageLayout(name, pages.lang);
        const bytes = await wordFile(pages, layout, signal);
        expect(Buffer.from(await wordFile(pages, layout, signal)).equals(Buffer.from(bytes))).toBe(true);
        const parts = await readZip(bytes);
        for (const [part, xml] of parts)
          expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml), part).toBe(false);
        const said = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(
          ([, each]) => words(each ?? ''),
        );
        const wanted = pages.paragraphs.flatMap(({ runs }) =>
          runs.map(
            (each, at) =>
              kept(each.text) +
              (partedCalls(runs, at).note ? ',' : '') +
              (partedCalls(runs, at).reference ? ',' : '') +
              (each.reference === undefined ? '' : `[${each.reference}]`),
          ),
        );
        expect(said.join('').replaceAll(/\s/g, '')).toBe(wanted.join('').replaceAll(/\s/g, ''));
        // Reads every part of its own, and throws at what is no XML.
        await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      },
    ),
    // Each run makes two files and reads one: in the quick run, which sets no number, few.
    { numRuns: fc.readConfigureGlobal().numRuns ? 50 : 15 },
  );
});
