import { expect, test } from 'vitest';
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
    ['body', '1. 甲', 1],
    ['body', '2. 乙', 1],
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
  expect(renderBlocks(empty).map(({ runs }) => runs[0]?.text)).toEqual(['1. 甲', '2. 乙', '丙']);
});

test.each(hostileTexts)('no line feed and nothing a file cannot hold gets through: %j', (text) => {
  for (const { runs } of renderBlocks(documentSaying(text))) {
    for (const run of runs) {
      expect(run.text).not.toMatch(/[\n\r\u2028\u2029\ufffe\uffff]/);
      expect(run.text.isWellFormed()).toBe(true);
    }
  }
});
