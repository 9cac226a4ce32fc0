import { describe, expect, test } from 'vitest';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { checkStudyNotes } from './check';
import { composeStudyNotes } from './compose';
import { aSpeech, notes, speeches, themes } from './fixtures/material';
import { templates } from './templates';

const [template] = templates;
if (!template) throw new Error('no template');
const world = { notes, speeches, template, quotedShareLimit: 1, ownNames: [] };
const composed = composeStudyNotes({ template, themes: Object.values(themes), notes, speeches, date: '2026-04-24' });
const withBlocks = (...blocks: Block[]): StudyNotes => ({ ...composed, blocks });
const own = (text: string): Block => ({ kind: 'thought', noteId: 'note-three', text });
const check = (doc: StudyNotes, more: Partial<typeof world> = {}) => checkStudyNotes(doc, { ...world, ...more });

test('a composed document has nothing but its open prompts', () => {
  const findings = check(composed);
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['missing-words']));
  expect(findings.map(({ block }) => block)).toEqual(
    composed.blocks.flatMap((block, index) => (block.kind === 'prompt' ? [index] : [])),
  );
  expect(findings.some(({ noteId }) => noteId === 'note-detour')).toBe(true);
});

test('a quotation changed by one character is named, with the place', () => {
  const text = '遇到困难不绕道，碰到矛盾不推手。今天能办的事，不要让群众明天再跑一趟。';
  const [finding, ...more] = check(
    withBlocks({ kind: 'quotation', noteId: 'note-detour', text, elided: [], leadIn: '' }),
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    kind: 'altered-quotation',
    severity: 'wrong',
    block: 0,
    noteId: 'note-detour',
    expected: '难题',
    found: '困难',
    fix: '难题',
  });
  const quote = notes.find(({ id }) => id === 'note-detour')?.quote;
  expect(text.slice(0, finding?.start) + finding?.fix + text.slice(finding?.end)).toBe(quote);
});

test('a quotation with something cut off its end, or out of its middle', () => {
  const quotation = (text: string): Block => ({
    kind: 'quotation',
    noteId: 'note-window',
    text,
    elided: [],
    leadIn: '',
  });
  const findings = check(withBlocks(quotation('窗口虽小'), quotation('窗口虽小，连着家万户。')));
  const [end, middle] = findings.filter(({ kind }) => kind === 'altered-quotation');
  expect(end).toMatchObject({ kind: 'altered-quotation', start: 4, end: 4 });
  expect(middle).toMatchObject({ kind: 'altered-quotation', block: 1, start: 7, end: 7 });
});

test('a quotation whose note is gone', () => {
  const doc = withBlocks({ kind: 'quotation', noteId: 'nobody', text: '话', elided: [], leadIn: '' });
  expect(check(doc)).toEqual([
    { kind: 'unknown-quotation', severity: 'wrong', block: 0, start: 0, end: 1, noteId: 'nobody', found: '话' },
  ]);
});

const alphabet = 'a b c d e f g h i j k l m n o p q r s t u v';

describe('passages in quotation marks in the reader’s own words', () => {
  const rows: [name: string, text: string, found: string[], kind?: string][] = [
    ['a term', '我理解的“抄学”就是这样', []],
    [
      'a long passage nobody kept',
      '有人说过“没有哪一本书是白读的，只要你读完以后肯放下书去做一件事”。',
      ['没有哪一本书是白读的，只要你读完以后肯放下书去做一件事'],
    ],
    ['a short one after a verb', '他强调：“不读书就做不成事情”。', ['不读书就做不成事情']],
    ['the same without a verb', '我们有“不读书就做不成事情”的说法。', []],
    [
      'a passage of the speech that was never kept as a note',
      '他指出：“没有这三句，书还在书架上，不在心里。”',
      ['没有这三句，书还在书架上，不在心里。'],
      'unkept-quotation',
    ],
    ['a passage of a note, other width and inner marks', '他强调:“这样的学习,是‘抄学’,不是真学”', []],
    ['a shortened one', '他指出：“遇到难题不绕道……不要让群众明天再跑一趟”', []],
    ['one with a changed word', '他指出：“遇到困难不绕道，碰到矛盾不推手”', ['困难'], 'altered-quotation'],
    ['one in straight marks', '他说: "不读书就做不成事情"。', ['不读书就做不成事情']],
    ['a long one in straight marks', 'He has "a b c d e f g h i j k l m n o p q r s t u v" in it.', [alphabet]],
    ['a term in straight marks, and inches', '一块10"的板子，所谓"抄学"，6"。', []],
    ['a straight mark in one line, another in the next', '他说："没有关上\n也没有打开就写到了最后"', []],
    [
      'one in 「」 and in 『』',
      '他说：「不读书就做不成事情」，又说：『做事情就是要多读书』',
      ['不读书就做不成事情', '做事情就是要多读书'],
    ],
    ['what is only stressed in 「」', `我们的「${'不读书就做不成事情'.repeat(3)}」`, []],
    ['a kept one in 「」', '他指出：「遇到难题不绕道，碰到矛盾不推手」', []],
    ['an inner pair of another kind', '他说：“这里有「一句没有人说过的话」在内”', ['这里有「一句没有人说过的话」在内']],
    ['a mark left open before another kind', '我的“笔记：他说：「不读书就做不成事情」', ['不读书就做不成事情']],
    ['one pasted together from characters', '他指出：“群众来……一次……人……民……说一次”', ['群众来……一次……人……民……说一次']],
    ['pieces in another order', '他指出：“碰到矛盾不推手……遇到难题不绕道”', ['碰到矛盾不推手……遇到难题不绕道']],
    ['pieces of two speeches', '他指出：“遇到难题不绕道……连着千家万户”', ['遇到难题不绕道……连着千家万户']],
    [
      'pieces in their order, a short one that is a whole clause',
      '他指出：“同志们……我怎么看……再跑一趟”',
      ['同志们……我怎么看……再跑一趟'],
      'unkept-quotation',
    ],
    ['ellipses at the ends, and of dots', '他指出：“……遇到难题不绕道...再跑一趟……”', []],
    ['a short piece that is no clause', '他指出：“遇到难题不绕道……跑一趟”', ['遇到难题不绕道……跑一趟']],
    ['marks that do not match', '他说：”反了“，还有“没有关上的引号一直写到最后也没有关上', []],
  ];
  test.each(rows)('%s', (_, text, found, kind = 'unknown-quotation') => {
    const findings = check(withBlocks(own(text))).filter((finding) => finding.kind.endsWith('-quotation'));
    expect(findings.map((finding) => finding.kind)).toEqual(found.map(() => kind));
    expect(findings.map((finding) => finding.found)).toEqual(found);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('of what the program wrote only what differs from what was kept', () => {
    const program = (text: string): Block => ({ kind: 'paragraph', text, from: 'program' });
    const kinds = (text: string) => check(withBlocks(program(text))).map(({ kind }) => kind);
    expect(kinds('他指出：“遇到困难不绕道，碰到矛盾不推手”')).toEqual(['altered-quotation']);
    expect(kinds('他指出：“没有哪一本书是白读的，只要你读完以后肯放下书去做一件事”')).toEqual([]);
  });
});

test('the share of quoted 字数 against the limit', () => {
  const quotation: Block = {
    kind: 'quotation',
    noteId: 'note-window',
    text: '窗口虽小，连着千家万户。',
    elided: [],
    leadIn: '',
  };
  // 12 of 12 + 24 (and no title): a third.
  const doc = { ...withBlocks(own('一二三四五六七八九十一二三四五六七八九十一二三。'), quotation), title: '' };
  expect(check(doc, { quotedShareLimit: 0.34 })).toEqual([]);
  expect(check(doc, { quotedShareLimit: 0.3 })).toEqual([
    { kind: 'quoted-share', severity: 'look', block: 1, start: 0, end: 0, expected: '30%', found: '33%' },
  ]);
});

test('a source without a speaker or without a date', () => {
  const bare = speeches.map((speech) =>
    aSpeech({ ...speech, ...(speech.id === 'speech-window' ? { speaker: ' ' } : { date: undefined }) }),
  );
  const kinds = check(composed, { speeches: bare }).filter(({ kind }) => kind === 'no-source');
  expect(kinds).toHaveLength(5);
  expect(check(composed, { speeches: [] }).filter(({ kind }) => kind === 'no-source')).toHaveLength(5);
});

test('what was made ready is made anew when a note, a speech or an own name has changed', () => {
  const text = '他强调：“窗口虽小，连着千家万户。”';
  const kinds = (more: Partial<typeof world>): string[] => check(withBlocks(own(text)), more).map(({ kind }) => kind);
  expect(kinds({ notes: [...notes], speeches: [...speeches] })).toEqual([]);
  const beside = { index: 0, text: '窗口很小' };
  const other = notes.map((note) =>
    note.speechId === 'speech-window' ? { ...note, quote: beside.text, paragraph: beside } : note,
  );
  expect(kinds({ notes: other })).toEqual(['unkept-quotation']);
  expect(kinds({ notes: other, speeches: [] })).toEqual(['unknown-quotation']);
  expect(kinds({})).toEqual([]);
});

test('footnotes stand beneath the text: what is said of the blocks around them is the same with them and without', () => {
  const quotation: Block = {
    kind: 'quotation',
    noteId: 'note-detour',
    text: notes.find(({ id }) => id === 'note-detour')!.quote,
    elided: [],
    leadIn: '',
  };
  const led = { ...quotation, leadIn: '沈知远指出：' };
  const footnote: Block = { kind: 'footnote', text: '见附录。', at: 2 };
  const blocks: Block[] = [own('他是这样说的'), quotation, own('我这样想。'), led, own('还有一句没有写完'), led];
  const kinds = (some: Block[]): string[] =>
    check(withBlocks(...some)).map(({ kind, start, end, block }) => `${kind} ${start} ${end} ${some[block]!.kind}`);
  expect(kinds(blocks)).not.toEqual([]);
  expect(kinds(blocks.flatMap((block) => [block, footnote]))).toEqual(kinds(blocks));
});
