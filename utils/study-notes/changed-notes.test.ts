import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Block } from '@/utils/model/study-notes';
import { changedNotes, type ChangedNote } from './changed-notes';
import { aNote } from './fixtures/material';
import { linkNote } from './link-note';
import { keepAsItIs, updateNote } from './update-note';
import { withLinks } from './with-links';

const read = aNote({ id: 'n1', quote: '每读一篇，至少写三句。', thought: '摘得多。\n想得少。' }, 0, 'study');
const window = aNote({ id: 'n2', quote: '窗口虽小，连着千家万户。', application: '列一张清单。' }, 9, 'people');
const notes = [read, window];
const byId = (...all: Note[]): Map<string, Note> => new Map(all.map((note) => [note.id, note]));
const links = notes.map(linkNote);
const quotation = ({ id, quote }: Note, elided: [number, number][] = []): Block => ({
  kind: 'quotation',
  noteId: id,
  text: quote,
  elided,
  leadIn: '沈知远指出：',
});
const heading = (text: string, themeId?: string): Block => ({
  kind: 'heading',
  level: 1,
  text,
  ...(themeId !== undefined && { themeId }),
});
const thought = (text: string, noteId = 'n1'): Block => ({ kind: 'thought', noteId, text });
const application = (text: string, noteId = 'n2'): Block => ({ kind: 'application', noteId, text });
const blocks: Block[] = [
  heading('学习', 'study'),
  quotation(read),
  thought('摘得多。'),
  thought('想得少。'),
  heading('为民', 'people'),
  quotation(window),
  { kind: 'prompt', about: '这句话用在哪里？', noteId: 'n2' },
  heading('下一步打算'),
  application('列一张清单。'),
];
const only = (found: ChangedNote[]): ChangedNote => {
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('what a note says otherwise', () => {
  test('nothing, where nothing changed', () => expect(changedNotes(blocks, links, byId(...notes))).toEqual([]));

  test('is told at its place, in the order of the document', () => {
    const now = byId({ ...read, quote: '每读一篇，至少写五句。' }, { ...window, thought: '我就在窗口。', themes: [] });
    expect(
      changedNotes(blocks, links.toReversed(), now).map(({ noteId, block, what }) => [noteId, block, what]),
    ).toEqual([
      ['n1', 1, ['quote']],
      ['n2', 5, ['thought', 'themes']],
    ]);
  });

  test('also that it was deleted, for good or not', () => {
    const found = changedNotes(blocks, links, byId({ ...read, deleted: 5 }));
    expect(found.map(({ what }) => what)).toEqual([['gone'], ['gone']]);
  });

  test('not of a note that doesn’t stand there any more, nor of one that came in by itself', () => {
    expect(changedNotes([heading('空')], links, byId())).toEqual([]);
    expect(changedNotes(blocks, [], byId({ ...read, quote: '别的。' }))).toEqual([]);
  });

  test('not of words that were taken out of the document', () => {
    const now = byId({ ...read, thought: '三句话。' }, { ...window, application: '列两张清单。' });
    expect(changedNotes([...blocks.slice(0, 2), ...blocks.slice(4, 8)], links, now)).toEqual([]);
  });

  test('another theme beside the one it stands under is no move', () => {
    const themes = [...read.themes, { id: 'duty', by: 'reader' as const }];
    expect(changedNotes(blocks, links, byId({ ...read, themes }, window))).toEqual([]);
  });
});

describe('an update', () => {
  const update = (now: Note[], choice?: 'mine' | 'note' | 'both', doc = blocks) =>
    updateNote({ blocks: doc, links }, only(changedNotes(doc, links, byId(...now))), choice);

  test('gives a quotation its new words, and what is left out at the same places', () => {
    const longer = { ...read, quote: '同志们，每读一篇，至少写五句。' };
    const doc = blocks.with(1, quotation(read, [[4, 5]]));
    const updated = update([longer, window], 'both', doc);
    expect(updated.blocks).toEqual(doc.with(1, quotation(longer)));
    expect(updated.links).toEqual([linkNote(longer), links[1]]);
    const longerEnd = { ...read, quote: '每读一篇，至少写三句，多写更好。' };
    expect(update([longerEnd, window], 'both', doc).blocks[1]).toEqual(quotation(longerEnd, [[4, 5]]));
  });

  test('replaces own words that stand there as they were', () => {
    expect(update([{ ...read, thought: '三句话。' }, window]).blocks).toEqual(
      blocks.toSpliced(2, 2, thought('三句话。')),
    );
  });

  test('leaves each footnote behind the same words of the paragraph it is on', () => {
    const note = (text: string, at?: number): Block => ({ kind: 'footnote', text, ...(at !== undefined && { at }) });
    const noted = [...blocks.slice(0, 3), note('一', 2), blocks[3]!, note('二', 1), note('三'), ...blocks.slice(4)];
    const updated = (words: string): Block[] => update([{ ...read, thought: words }, window], 'both', noted).blocks;
    const around = (...words: Block[]): Block[] => [...blocks.slice(0, 2), ...words, ...blocks.slice(4)];
    expect(updated('前言在此，摘得多。\n想得少。')).toEqual(
      around(thought('前言在此，摘得多。'), note('一', 7), thought('想得少。'), note('二', 1), note('三')),
    );
    expect(updated('摘得多。\n中间一段话。\n我还是想得少。')).toEqual(
      around(
        thought('摘得多。'),
        note('一', 2),
        thought('中间一段话。'),
        thought('我还是想得少。'),
        note('二', 4),
        note('三'),
      ),
    );
    // Of a paragraph that is gone they are on the one before it, or the first one.
    expect(updated('摘得多。')).toEqual(around(thought('摘得多。'), note('一', 2), note('二'), note('三')));
    expect(updated('想得少。')).toEqual(around(thought('想得少。'), note('二', 1), note('一'), note('三')));
    expect(updated('')).toEqual(around());
  });

  test('takes a footnote from the prompt to the words in its place', () => {
    const doc = [...blocks.slice(0, 2), { kind: 'prompt', about: '想到什么？', noteId: 'n1' } as const];
    const prompted: Block[] = [...doc, { kind: 'footnote', text: '注' }, ...blocks.slice(4)];
    const before = [linkNote({ ...read, thought: '' }), links[1]!];
    const changed = only(changedNotes(prompted, before, byId(...notes)));
    expect(updateNote({ blocks: prompted, links: before }, changed).blocks.slice(2, 5)).toEqual([
      thought('摘得多。'),
      { kind: 'footnote', text: '注' },
      thought('想得少。'),
    ]);
  });

  test('leaves footnotes on what they are on, and takes those of what goes out', () => {
    const note = (text: string): Block => ({ kind: 'footnote', text });
    const on = (...places: [number, string][]): Block[] =>
      blocks.flatMap((block, at) => [block, ...places.flatMap(([of, text]) => (of === at ? note(text) : []))]);
    const noted = on([1, '一'], [3, '二'], [5, '三']);
    const themes = [{ id: 'people', by: 'reader' as const }];
    const moved = update([{ ...read, themes }, window], 'both', noted).blocks;
    expect(moved).toEqual([
      blocks[0],
      ...blocks.slice(4, 6),
      note('三'),
      blocks[6],
      blocks[1],
      note('一'),
      ...blocks.slice(2, 4),
      note('二'),
      ...blocks.slice(7),
    ]);
    const rewritten = noted.with(4, thought('想得少，我改过。'));
    const both = update([{ ...read, thought: '三句话。' }, window], 'both', rewritten).blocks;
    expect(both.slice(3, 7)).toEqual([
      thought('摘得多。'),
      thought('想得少，我改过。'),
      note('二'),
      thought('三句话。'),
    ]);
    expect(update([{ ...read, deleted: 5 }, window], 'both', noted).blocks).toEqual([
      ...blocks.slice(0, 1),
      ...blocks.slice(4, 6),
      note('三'),
      ...blocks.slice(6),
    ]);
  });

  test('puts a thought in the place of its prompt, and takes one that was deleted out', () => {
    expect(update([read, { ...window, thought: '我就在窗口。' }]).blocks).toEqual(
      blocks.with(6, thought('我就在窗口。', 'n2')),
    );
    expect(update([{ ...read, thought: '' }, window]).blocks).toEqual(blocks.toSpliced(2, 2));
  });

  test.each([
    ['mine', ['摘得多，要改。', '想得少。']],
    ['note', ['三句话。']],
    ['both', ['摘得多，要改。', '想得少。', '三句话。']],
  ] as const)('of words rewritten in the document and in the note: %s', (choice, expected) => {
    const doc = blocks.with(2, thought('摘得多，要改。'));
    const now = byId({ ...read, thought: '三句话。' }, window);
    expect(only(changedNotes(doc, links, now)).rewritten).toEqual(['thought']);
    const { blocks: updated } = update([{ ...read, thought: '三句话。' }, window], choice, doc);
    expect(updated.flatMap((block) => (block.kind === 'thought' ? [block.text] : []))).toEqual(expected);
  });

  test('puts an application where the others are gathered', () => {
    const now = [{ ...read, application: '每周写三句。' }, window];
    expect(update(now).blocks).toEqual([...blocks, application('每周写三句。', 'n1')]);
  });

  test('moves what stands of a note under the heading of its theme', () => {
    const moved = { ...read, themes: [{ id: 'people', by: 'reader' as const }] };
    const order = [0, 4, 5, 6, 1, 2, 3, 7, 8];
    expect(update([moved, window]).blocks).toEqual(order.map((at) => blocks[at]));
    const nowhere = { ...read, themes: [{ id: 'duty', by: 'reader' as const }] };
    expect(update([nowhere, window]).blocks).toEqual(blocks);
  });

  test('of a note that is gone, all but what was rewritten goes', () => {
    const doc = blocks.with(2, thought('摘得多，要改。'));
    const { blocks: updated, links: left } = update([window], 'both', doc);
    expect(updated).toEqual([blocks[0], doc[2], ...blocks.slice(4)]);
    expect(left).toEqual([links[1]]);
  });

  test('is not told of again; nor is what was kept', () => {
    const now = byId({ ...read, quote: '每读一篇，至少写五句。' }, window);
    const changed = only(changedNotes(blocks, links, now));
    const updated = updateNote({ blocks, links }, changed);
    expect(changedNotes(updated.blocks, updated.links, now)).toEqual([]);
    expect(changedNotes(blocks, keepAsItIs(links, changed), now)).toEqual([]);
    const gone = only(changedNotes(blocks, links, byId(window)));
    expect(changedNotes(blocks, keepAsItIs(links, gone), byId(window))).toEqual([]);
  });
});

test('a note that was put in is linked as it is then', () => {
  expect(withLinks(blocks, [], byId(...notes))).toEqual(links);
  const known = withLinks(blocks, links, byId({ ...read, quote: '别的。' }));
  expect(known).toEqual(links);
  expect(withLinks(blocks, [], byId({ ...read, deleted: 4 }))).toEqual([]);
});
