import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { documents, documentSaying, hostileTexts } from './fixtures/whole-documents';
import { renderBlocks } from './render-blocks';

const [personal, exchange] = documents;
if (!personal || !exchange) throw new Error('no documents');
const withBlocks = (...blocks: Block[]): StudyNotes => ({ ...personal, blocks });
const content = (doc: StudyNotes) => renderBlocks(doc).filter(({ block }) => block !== undefined);

test('title first, name and day last when the template is signed', () => {
  const rendered = renderBlocks(personal);
  expect(rendered[0]).toEqual({ style: 'title', runs: [{ text: personal.title }] });
  expect(rendered.slice(-2)).toEqual([
    { style: 'signature', runs: [{ text: '云渡市政务服务中心　林见川' }] },
    { style: 'date', runs: [{ text: '2026年4月24日' }] },
  ]);
  expect(renderBlocks(exchange).some(({ style }) => style === 'date' || style === 'signature')).toBe(false);
  expect(renderBlocks({ ...personal, templateId: 'of another version', writer: undefined }).at(-1)?.style).toBe('date');
});

test('a document knows itself whether it is signed: whatever became of its template, and before any was found', () => {
  const ends = (doc: StudyNotes) => renderBlocks(doc).at(-1)?.style;
  const own = { ...personal, templateId: 'one of the reader’s own' };
  expect(ends({ ...own, signed: true })).toBe('date');
  expect(ends({ ...own, signed: false })).toBe('body');
  expect(ends({ ...personal, signed: false })).toBe('body');
  const { signed: _signed, ...before } = exchange;
  expect(ends(before)).toBe('body');
});

test('the greeting of an exchange is a salutation, other first paragraphs are not', () => {
  expect(content(exchange)[0]).toMatchObject({ style: 'salutation', block: 0 });
  expect(content(personal)[0]).toMatchObject({ style: 'body', block: 0 });
});

test('a quotation: lead-in, then the passage in its marks; several paragraphs; parts left out', () => {
  const quotation: Block = {
    kind: 'quotation',
    noteId: 'n',
    text: '甲“乙”丙\n\n丁戊己',
    elided: [],
    leadIn: '某人说：',
  };
  expect(content(withBlocks(quotation)).map(({ runs }) => runs)).toEqual([
    [{ text: '某人说：' }, { text: '“甲‘乙’丙', kind: 'quotation' }],
    [{ text: '“丁戊己”', kind: 'quotation' }, { text: '。' }],
  ]);
  const elided = {
    ...quotation,
    text: '甲乙丙丁戊',
    elided: [
      [3, 4],
      [1, 2],
      [4, 99],
    ] as [number, number][],
  };
  expect(content(withBlocks(elided))[0]?.runs[1]?.text).toBe('“甲……丙…………”');
});

test.each([
  ['要办实事。', '“要办实事。”'],
  ['要办实事', '“要办实事”。'],
  ['他说“要办实事。”', '“他说‘要办实事。’”'],
  ['先读，', '“先读，”'],
])('a passage that ends within a sentence ends the paragraph: %s', (text, shown) => {
  const quotation: Block = { kind: 'quotation', noteId: 'n', text, elided: [], leadIn: '' };
  expect(
    content(withBlocks(quotation))[0]
      ?.runs.map((run) => run.text)
      .join(''),
  ).toBe(shown);
});

test('a prompt is in brackets, a list numbered, paragraphs parted at line feeds', () => {
  expect(
    content(
      withBlocks(
        { kind: 'prompt', about: '写什么？' },
        { kind: 'list', items: ['甲', '乙'] },
        { kind: 'list', items: ['丙'] },
        { kind: 'paragraph', from: 'reader', text: '一\n\n二' },
      ),
    ).map(({ style, runs, block }) => [style, runs[0]?.text, block]),
  ).toEqual([
    ['prompt', '【写什么？】', 0],
    ['body', '1.甲', 1],
    ['body', '2.乙', 1],
    ['body', '丙', 2],
    ['body', '一', 3],
    ['body', '二', 3],
  ]);
});

test('nothing is left of what has no words: no bare # or number', () => {
  const empty: StudyNotes = {
    ...withBlocks(
      { kind: 'heading', level: 1, text: ' \u0000\n' },
      { kind: 'list', items: ['', '甲', ' \n', '乙'] },
      { kind: 'list', items: ['', '丙'] },
      { kind: 'list', items: ['\u3000'] },
      { kind: 'paragraph', from: 'reader', text: '\n \n' },
      { kind: 'thought', noteId: 'n', text: '' },
      { kind: 'footnote', text: ' ' },
    ),
    title: ' ',
    signed: false,
  };
  expect(renderBlocks(empty).map(({ runs }) => runs[0]?.text)).toEqual(['1.甲', '2.乙', '丙']);
});

test.each(hostileTexts)('no line feed and nothing a file cannot hold gets through: %j', (text) => {
  for (const { runs } of renderBlocks(documentSaying(text))) {
    for (const run of runs) {
      expect(run.text).not.toMatch(/[\n\r\u2028\u2029\ufffe\uffff]/);
      expect(run.text.isWellFormed()).toBe(true);
    }
  }
});

test.each(['各位领导：', '各位领导： ', '\u3000\u3000各位领导：', '各位领导：\n大家好！'])(
  'the first line with words greets, whatever stands around it: %j',
  (text) => {
    const greeting: Block = { kind: 'paragraph', from: 'reader', text };
    const styles = (...blocks: Block[]) => content(withBlocks(...blocks)).map(({ style }) => style);
    const rest = text.includes('大家') ? ['body'] : [];
    expect(styles(greeting)).toEqual(['salutation', ...rest]);
    expect(styles({ kind: 'paragraph', from: 'reader', text: ' \n' }, greeting)).toEqual(['salutation', ...rest]);
    expect(styles({ kind: 'paragraph', from: 'reader', text: '甲' }, greeting)).toEqual(['body', 'body', ...rest]);
    const noted = renderBlocks(withBlocks({ kind: 'footnote', text: '注' }, greeting)).map(({ style }) => style);
    expect(noted).toContain('salutation');
  },
);

test('indents typed before a line are left out, a footnote keeps its place', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', from: 'reader', text: '\u3000\u3000甲乙\n  丙\u3000丁' },
    { kind: 'footnote', text: '\u3000注', at: 3 },
    { kind: 'footnote', text: '丙前', at: 6 },
  ];
  expect(content(withBlocks(...blocks)).map(({ runs }) => runs)).toEqual([
    [{ text: '甲', note: { number: 1, paragraphs: ['注'] } }, { text: '乙' }],
    [{ text: '', note: { number: 2, paragraphs: ['丙前'] } }, { text: '丙\u3000丁' }],
  ]);
});

test('a passage without words is left out, with what leads in to it; a footnote on it is not', () => {
  const quotation: Block = { kind: 'quotation', noteId: 'n', text: ' \n', elided: [], leadIn: '他说：' };
  const shown = content(
    withBlocks({ kind: 'paragraph', from: 'reader', text: '甲' }, quotation, { kind: 'footnote', text: '注' }),
  );
  expect(shown.map(({ runs }) => runs.map(({ text, note }) => [text, note?.number]))).toEqual([
    [
      ['甲', undefined],
      ['', 1],
    ],
  ]);
});

test('numbers before headings and lists are of one form; a digit behind one is no part of it', () => {
  const shown = (lang: 'zh-CN' | 'en', ...blocks: Block[]) =>
    renderBlocks({ ...withBlocks(...blocks), lang, title: '', signed: false }).map(({ runs }) => runs[0]?.text);
  const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });
  const list: Block = { kind: 'list', items: ['甲', '5亿'] };
  expect(shown('zh-CN', heading('甲：'), heading('5亿'), list)).toEqual(['1.甲', '2. 5亿', '1.甲', '2. 5亿']);
  expect(shown('en', { kind: 'list', items: ['one', 'two'] })).toEqual(['1. one', '2. two']);
});

describe('footnotes', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', from: 'reader', text });
  const footnote = (text: string, at?: number): Block => ({ kind: 'footnote', text, ...(at !== undefined && { at }) });
  const shown = (...blocks: Block[]) =>
    content(withBlocks(...blocks)).map(({ runs }) =>
      runs.map(({ text, note }) => text + (note ? `[${note.number}:${note.paragraphs.join('|')}]` : '')).join(''),
    );

  test('stand where their marks are, and are numbered by that', () => {
    expect(
      shown(paragraph('甲乙丙丁'), footnote('末'), footnote('中\n二', 2), paragraph('戊'), footnote('后', 99)),
    ).toEqual(['甲乙[1:中|二]丙丁[2:末]', '戊[3:后]']);
  });

  test('of a quotation: behind its closing mark, before a full stop that is not its own', () => {
    const quotation: Block = { kind: 'quotation', noteId: 'n', text: '甲乙', elided: [], leadIn: '某人说：' };
    expect(shown(quotation, footnote('出处'))).toEqual(['某人说：“甲乙”[1:出处]。']);
  });

  test('of headings, lists and prompts: at their end', () => {
    expect(
      shown(
        { kind: 'heading', level: 1, text: '题' },
        footnote('一'),
        { kind: 'list', items: ['甲', '乙'] },
        footnote('二'),
        { kind: 'prompt', about: '问' },
        footnote('三'),
      ),
    ).toEqual(['一、题[1:一]', '1.甲', '2.乙[2:二]', '【问】[3:三]']);
  });

  test('without words have no mark and no number; on nothing that shows they are kept', () => {
    expect(shown(paragraph('甲'), footnote(' \n'), footnote('真', 0))).toEqual(['[1:真]甲']);
    expect(shown(paragraph('甲'), paragraph(' '), footnote('附'), paragraph('乙'))).toEqual(['甲[1:附]', '乙']);
    expect(renderBlocks(withBlocks(footnote('先'), paragraph('甲')))[1]?.runs[0]?.note?.paragraphs).toEqual(['先']);
  });

  test('never part a character, whatever the text and the places', () => {
    const text = fc.string({ unit: fc.constantFrom('字', '😀', '\n', ' ', '\r\n', 'a') });
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(30), fc.string())), (words, notes) => {
        const rendered = content(withBlocks(paragraph(words), ...notes.map(([at, said]) => footnote(said, at))));
        const plain = content(withBlocks(paragraph(words)));
        const textOf = (all: typeof rendered) =>
          all.map(({ runs }) => runs.map((run) => run.text).join('')).filter((line) => line !== '');
        expect(textOf(rendered).join('').replaceAll(/\s/g, '')).toEqual(textOf(plain).join('').replaceAll(/\s/g, ''));
        const numbers = rendered.flatMap(({ runs }) => runs.flatMap(({ note }) => note?.number ?? []));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(numbers.length).toBeLessThanOrEqual(notes.length);
      }),
    );
  });
});
