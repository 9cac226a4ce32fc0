import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { OutlineItem } from '@/utils/model/outline-item';
import { sampleNote } from '../fixtures/sample';
import { outlineRows } from './outline-rows';

const item = (marker: string, label: string, paragraph: number, parent: number | null = null): OutlineItem => ({
  level: parent === null ? 1 : 2,
  marker,
  label,
  paragraph,
  parent,
});
const outline = [
  item('一、', '端正学风', 1),
  item('一要', '读原文', 3, 0),
  item('二要', '带着问题读', 3, 0),
  item('二、', '学以致用', 5),
  item('一要', '读原文', 7, 3),
];
const note = (index: number, ...section: string[]): Note =>
  sampleNote({ id: `note${index}${section.join('')}`, section, paragraph: { index, text: '' } });
const counts = (...notes: Note[]): number[] => outlineRows(outline, notes).map(({ notes: under }) => under.length);

test('a note counts at its point and at those above it', () => {
  const rows = outlineRows(outline, [note(3, '一、端正学风', '二要带着问题读'), note(2, '一、端正学风')]);
  expect(rows.map(({ label, depth, notes }) => [label, depth, notes.length])).toEqual([
    ['一、端正学风', 0, 2],
    ['一要读原文', 1, 0],
    ['二要带着问题读', 1, 1],
    ['二、学以致用', 0, 0],
    ['一要读原文', 1, 0],
  ]);
});

test.each<[string, Note, number[]]>([
  ['before the first point', note(0), [0, 0, 0, 0, 0]],
  ['not in the text', note(-1), [0, 0, 0, 0, 0]],
  ['under labels that have changed: by its paragraph', note(8, '二、学以致用，在行动上见真章'), [0, 0, 0, 1, 1]],
  ['under labels that are gone, before all points', note(0, '引言'), [0, 0, 0, 0, 0]],
  ['in one paragraph with the next point', note(3, '一、端正学风', '一要读原文'), [1, 1, 0, 0, 0]],
])('a note %s', (_, kept, expected) => {
  expect(counts(kept)).toEqual(expected);
});

test('a point in English is named as its notes name it', () => {
  const english = [item('First,', 'we build the bridge', 1), item('First,', 'we measure', 1, 0)];
  const rows = outlineRows(english, [note(1, 'First, we build the bridge')]);
  expect(rows.map(({ label, notes }) => [label, notes.length])).toEqual([
    ['First, we build the bridge', 1],
    ['First, we measure', 0],
  ]);
});

test('of points with the same labels above them the one its paragraph comes after is taken', () => {
  const twice = [item('', '结语', 2), item('', '结语', 6)];
  const where = (index: number): number[] => outlineRows(twice, [note(index, '结语')]).map(({ notes }) => notes.length);
  expect(where(3)).toEqual([1, 0]);
  expect(where(6)).toEqual([0, 1]);
  expect(where(0)).toEqual([1, 0]);
});

test('whatever an outline says of its parents, every point has a row and no note is counted twice in one', () => {
  const any = fc.record({
    level: fc.integer({ min: 1, max: 9 }),
    marker: fc.constantFrom('', '一、', '二、'),
    label: fc.constantFrom('', '甲', '乙'),
    paragraph: fc.nat(8),
    parent: fc.option(fc.nat(8)),
  });
  const anyNote = fc
    .tuple(fc.integer({ min: -1, max: 9 }), fc.array(fc.constantFrom('一、甲', '二、乙', '甲'), { maxLength: 3 }))
    .map(([index, section]) => note(index, ...section));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), fc.array(anyNote, { maxLength: 5 }), (items, notes) => {
      const rows = outlineRows(items, notes);
      expect(rows).toHaveLength(items.length);
      for (const { notes: under } of rows) expect(under.length).toBeLessThanOrEqual(notes.length);
    }),
  );
});
