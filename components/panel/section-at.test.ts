import { expect, test } from 'vitest';
import { outlineRows } from '../speech/outline-rows';
import { sectionAt } from './section-at';

const rows = outlineRows(
  ['甲', '乙', '丙'].map((label, paragraph) => ({ level: 1, marker: '', label, paragraph, parent: null })),
  [],
);

test.each<[number, (number | null)[] | undefined, string | undefined]>([
  [50, [10, 40, 90], '乙'],
  [10, [10, 40, 90], '甲'],
  [9, [10, 40, 90], undefined],
  [95, [10, 40, null], '乙'],
  [50, [10, 90, 40], '丙'],
  [50, undefined, undefined],
])('at %i, with points at %j, one is under %s', (place, starts, label) => {
  expect(sectionAt(rows, starts, place)).toBe(label);
});
