import { expect, test } from 'vitest';
import type { Block, NoteLink } from '@/utils/model/study-notes';
import { mergeDocuments, type Written } from './merge-documents';

const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const link = (noteId: string, quote = '原话。'): NoteLink => ({
  noteId,
  quote,
  thought: '',
  application: '',
  themes: [],
});
const base: Written = {
  title: '学习心得',
  date: '2026-04-24',
  blocks: [own('一段。')],
  links: [link('n1'), link('n2')],
  settled: ['a', 'b'],
};

test('each side’s changes are in it, of the words and of what is remembered', () => {
  const mine = {
    ...base,
    title: '读进去',
    links: [link('n1', '新的话。'), link('n2'), link('n3')],
    settled: ['b', 'c'],
  };
  const theirs = {
    ...base,
    date: '2026-05-04',
    blocks: [own('一段。'), own('又一段。')],
    links: [link('n1')],
    settled: ['a', 'b', 'd'],
  };
  expect(mergeDocuments(base, mine, theirs)).toEqual({
    title: '读进去',
    date: '2026-05-04',
    writer: undefined,
    blocks: theirs.blocks,
    links: [link('n1', '新的话。'), link('n3')],
    composed: undefined,
    settled: ['b', 'd', 'c'],
    conflicts: [],
  });
});

test('of two titles mine stands and the other one below it', () => {
  const merged = mergeDocuments(
    base,
    { ...base, title: '读进去' },
    { ...base, title: '做出来', blocks: [own('一段。')] },
  );
  expect([merged.title, merged.blocks, merged.conflicts]).toEqual([
    '读进去',
    [own('做出来'), own('一段。')],
    [{ kind: 'kept', block: 0 }],
  ]);
});
