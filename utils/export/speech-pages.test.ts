// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { aNote, readSpeech, themes } from '@/utils/study-notes/fixtures/material';
import { readZip } from './fixtures/read-zip';
import { hostileTexts } from './fixtures/whole-documents';
import { pageCalls } from './page-calls';
import { pageLayout } from './page-layout';
import { safeText } from './safe-text';
import { speechFormats } from './speech-formats';
import { speechPages } from './speech-pages';
import { wordFile } from './word';

const options = { locale: 'zh-CN' as const, date: '2026-05-01' };
const all = Object.values(themes).map((theme, at) => ({ ...theme, style: at + 1 }));
const on = (id: string, quote: string, index: number, more: Partial<Note> = {}): Note =>
  aNote(
    { id, quote, paragraph: { index, text: readSpeech.paragraphs[index] ?? '' }, ...more },
    index * 50,
    'theme-duty',
  );
const notes = [
  on('note0001', '没有这三句，书还在书架上', 2, { thought: '我的本子就在书架上。\n要改。', application: '每周写一条' }),
  on('note0002', '书还在书架上，不在心里', 2, { themes: [{ id: 'theme-study', by: 'reader' }] }),
  on('note0003', '遇到难题不绕道', 5, { themes: [] }),
  on('note0004', '原文里没有的一句', 6, { thought: '不能丢' }),
  on('note0005', '扔掉的', 6, { deleted: 1 }),
  on('note0006', '别的讲话', 6, { speechId: 'other' }),
];
const speech: Speech = {
  ...readSpeech,
  outline: [
    { level: 1, marker: '一、', label: '读书要读出自己的话', paragraph: 1, parent: null },
    { level: 1, marker: '', label: '遇到难题不绕道', paragraph: 5, parent: null },
  ],
};
const textOf = ({ runs }: { runs: { text: string }[] }): string => runs.map(({ text }) => text).join('');

test('the whole kept text, in order, headings as such, passages marked with their comments', () => {
  const { content } = speechPages({ speech, notes, themes: all }, options);
  const body = content.paragraphs.filter(({ style }) => ['salutation', 'heading1', 'body'].includes(style));
  expect(body.slice(0, readSpeech.paragraphs.length).map(textOf)).toEqual(readSpeech.paragraphs);
  expect(body.slice(0, 3).map(({ style }) => style)).toEqual(['salutation', 'heading1', 'body']);
  // A point that only begins its paragraph is no heading.
  expect(body[5]?.style).toBe('body');
  expect(body[2]?.runs.filter(({ mark }) => mark)).toEqual([
    { text: '没有这三句，', mark: { style: 'vermilion', comments: [0] } },
    { text: '书还在书架上', mark: { style: 'apricot', comments: [0, 1] } },
    { text: '，不在心里', mark: { style: 'apricot', comments: [1] } },
  ]);
  expect(content.comments).toEqual([
    { paragraphs: ['我的本子就在书架上。', '要改。', '应用：每周写一条', '主题：担当作为'] },
    { paragraphs: ['主题：学习方法'] },
  ]);
  // A mark without a theme or words is a mark all the same.
  expect(body[5]?.runs[0]).toEqual({ text: '遇到难题不绕道', mark: { comments: [] } });
});

test('comments are numbered as their calls stand in the text: by where passages end, there the outer first', () => {
  const paragraph = readSpeech.paragraphs[2]!;
  const whole = on('note0011', paragraph, 2, { thought: '外' });
  const inside = on('note0012', '没有这三句', 2, { thought: '内' });
  const atEnd = on('note0013', '不在心里。', 2, { thought: '末' });
  const { content } = speechPages({ speech, notes: [whole, atEnd, inside], themes: [] }, options);
  expect(content.comments.map(({ paragraphs }) => paragraphs[0])).toEqual(['内', '外', '末']);
  const { endingAt } = pageCalls(content);
  const at = content.paragraphs.findIndex((one) => textOf(one) === paragraph);
  const calls = content.paragraphs[at]!.runs.flatMap((_, run) => endingAt(at, run));
  expect(calls).toEqual([0, 1, 2]);
});

test.each([
  [['岚溪改进作风推进会', '（2026年4月23日）', '同志们：', '今天开会。', '各位代表：'], 2],
  [['（2026年4月23日）', '各位领导、同志们：', '同志们：'], 1],
  [['同志们！', '会议在岚溪召开。', '会议指出：', '要实干。'], -1],
  [['甲', '乙', '丙', '同志们：'], -1],
  [['一、这是标题', '同志们：'], 1],
])('the line that greets may stand behind a date and other lines of the head: %j', (paragraphs, greets) => {
  const outline = [{ level: 1 as const, marker: '一、', label: '这是标题', paragraph: 0, parent: null }];
  const { content } = speechPages(
    {
      speech: { ...speech, paragraphs, outline: paragraphs[0]!.startsWith('一、') ? outline : [] },
      notes: [],
      themes: [],
    },
    options,
  );
  const said = content.paragraphs.filter(({ style }) => style === 'salutation').map(textOf);
  expect(said).toEqual(greets < 0 ? [] : [paragraphs[greets]]);
});

test('title and facts stand above; the thought on the whole and what could not be placed below', () => {
  const { content, layout } = speechPages({ speech, notes, themes: all }, options);
  expect(layout.name).toBe('official');
  expect(content.paragraphs.slice(0, 6).map(({ style, runs }) => [style, textOf({ runs })])).toEqual([
    ['title', '把书读进去，把事做出来'],
    ['byline', '在“读书与实干”座谈会上的讲话'],
    ['byline', '（2026年4月23日）'],
    ['byline', '沈知远'],
    ['source', '出处：云渡日报'],
    ['source', '网址：https://example.org/speech'],
  ]);
  // Apart from what is in the middle; the address can be followed.
  expect(content.paragraphs.flatMap(({ apart }, at) => (apart ? [at] : []))).toEqual([4]);
  expect(content.paragraphs[5]?.runs).toEqual([{ text: '网址：' }, { text: 'https://example.org/speech' }]);
  expect(content.paragraphs.slice(-7).map(textOf)).toEqual([
    '对全篇的感悟',
    readSpeech.thought,
    '未能定位的笔记',
    expect.stringContaining('照录如下'),
    '“原文里没有的一句”',
    '感悟：不能丢',
    '主题：担当作为',
  ]);
});

test('a text opened as a file keeps its headings', () => {
  const article = {
    name: 'a.docx',
    blocks: [
      { text: '把书读进去，把事做出来', level: 1 },
      { text: '一、读书', level: 2 },
      { text: '（一）三句', level: 3 },
      { text: readSpeech.paragraphs[2]! },
    ],
  };
  const { content } = speechPages({ speech: { ...speech, article }, notes: notes.slice(0, 1), themes: all }, options);
  const body = content.paragraphs.slice(6, 9);
  expect(body.map(({ style }) => style)).toEqual(['heading1', 'heading2', 'body']);
  expect(body[2]?.runs[1]).toEqual({ text: '没有这三句，书还在书架上', mark: { style: 'vermilion', comments: [0] } });
});

test('without a kept text: the notes, in reading order, and that it is so', () => {
  const { content } = speechPages(
    { speech: { ...speech, paragraphs: [], outline: [], thought: '' }, notes: notes.toReversed(), themes: all },
    options,
  );
  const body = content.paragraphs.slice(6).map(textOf);
  expect(body[0]).toContain('没有留存原文');
  expect(body.filter((line) => line.startsWith('“'))).toEqual(notes.slice(0, 4).map(({ quote }) => `“${quote}”`));
  expect(content.comments).toEqual([]);
});

test('a speech in English is laid out so', () => {
  const { content, layout } = speechPages({ speech: { ...speech, lang: 'en-GB' }, notes: [], themes: [] }, options);
  expect([content.lang, layout.name]).toEqual(['en', 'english']);
});

test.each(hostileTexts)('whatever pages and readers say (%j): safe, on one line, and in every format', async (text) => {
  const hostile: Speech = {
    ...speech,
    title: text,
    preTitle: text,
    subtitle: text,
    speaker: text,
    occasion: text,
    publication: text,
    thought: text,
    paragraphs: [text, ...speech.paragraphs],
    outline: [],
  };
  const note = aNote(
    { id: 'note0009', quote: text, thought: text, application: text, paragraph: { index: 0, text } },
    0,
    'theme-duty',
  );
  const input = { speech: hostile, notes: [note], themes: [{ ...themes.duty, name: { zh: text } }] };
  const { content } = speechPages(input, options);
  for (const { runs } of content.paragraphs)
    for (const run of runs) {
      expect(run.text).not.toContain('\n');
      expect(safeText(run.text)).toBe(run.text);
    }
  const said = [...content.paragraphs.map(textOf), ...content.comments.flatMap(({ paragraphs }) => paragraphs)];
  // The note is on its words, or said in full; never dropped.
  const [thought] = safeText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(said.filter((line) => line.includes((thought ?? '').trim())).length).toBeGreaterThan(1);
  for (const format of speechFormats) {
    const blob = await format.render(input, options, new AbortController().signal);
    expect(blob.type).toBe(format.mimeType);
    expect(blob.size).toBeGreaterThan(100);
  }
});

test.each(speechFormats)('$id: same input, same bytes; can be cancelled', async (format) => {
  const input = { speech, notes, themes: all };
  const bytes = async () =>
    new Uint8Array(await (await format.render(input, options, new AbortController().signal)).arrayBuffer());
  expect(await bytes()).toEqual(await bytes());
  const reason = new Error('changed my mind');
  await expect(format.render(input, options, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test.each([
  ['yue-HK', 'zh-CN'],
  ['zh_TW', 'zh-CN'],
  ['en-GB', 'en'],
] as const)('a speech in %s is laid out as %s', (lang, as) => {
  const { content, layout } = speechPages({ speech: { ...speech, lang }, notes, themes: all }, options);
  expect([content.lang, layout]).toEqual([as, pageLayout(undefined, as)]);
});

test('comments are the reader’s by name where it is known', async () => {
  const input = { speech, notes, themes: all };
  expect(speechPages(input, options).content.writer).toBe('');
  expect(speechPages(input, { ...options, writer: ' 林\n小满\u0007 ' }).content.writer).toBe('林 小满');
});

test('a passage that is only marked shows: tinted in Word, in words where a file has no marks', async () => {
  const marked = on('note0010', '遇到难题不绕道', 5, { themes: [], thought: '', application: '' });
  const input = { speech, notes: [marked], themes: all };
  const { content, layout } = speechPages(input, options);
  expect(content.comments).toEqual([]);
  const xml = (await readZip(await wordFile(content, layout, new AbortController().signal))).get('word/document.xml');
  expect(xml).toMatch(/<w:shd w:val="clear" w:color="auto" w:fill="DDDEE4"\/><\/w:rPr><w:t>遇到难题不绕道</);
  expect(xml).not.toContain('<w:u ');
  for (const id of ['markdown', 'markdown-properties']) {
    const format = speechFormats.find((each) => each.id === id)!;
    const text = await (await format.render(input, options, new AbortController().signal)).text();
    expect(text).toContain('遇到难题不绕道[^c1]');
    expect(text).toContain('[^c1]: “遇到难题不绕道”\n\n    划了线，没有写批注。\n');
    // Where it can be read, as a link.
    expect(text).toContain('出处：云渡日报\n\n网址：[example.org/speech](<https://example.org/speech>)');
  }
});
