import { expect, test } from 'vitest';
import { wholeDates } from './whole-dates';

test.each([
  ['顾澄《甲》（2026年3月18日），上', ['顾澄《甲》', '（2026年3月18日）', '，上']],
  ['The questions, (2026年4月23日), The Merrow', ['The questions, ', '(2026年4月23日)', ', The Merrow']],
  ['by Mara Ellison (2 March 2026), p. 3', ['by Mara Ellison ', '(2 March 2026)', ', p. 3']],
  ['of April 23, 2026 and May 2026', ['of ', 'April 23, 2026', ' and ', 'May 2026', '']],
  ['in 2026, March 5 20261', ['in 2026, March 5 20261']],
  ['《2026年3月讲话》', ['', '《2026年3月', '讲话》']],
  ['2026年3月号', ['', '2026年3月', '号']],
  ['12026年的3月', ['12026年的3月']],
  ['12026年3月', ['12026年3月']],
  ['', ['']],
])('%j', (text, parts) => {
  expect(wholeDates(text)).toEqual(parts);
});
