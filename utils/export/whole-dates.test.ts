import { expect, test } from 'vitest';
import { wholeDates } from './whole-dates';

test.each([
  ['顾澄《甲》（2026年3月18日），上', ['顾澄《甲》', '（2026年3月18日）', '，上']],
  ['2026年3月号', ['', '2026年3月', '号']],
  ['12026年的3月', ['12026年的3月']],
  ['', ['']],
])('%j', (text, parts) => {
  expect(wholeDates(text)).toEqual(parts);
});
