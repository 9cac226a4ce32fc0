import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words';

test('days without zero padding; what is no day stays as it is', () => {
  expect(dayInWords('2026-04-03', 'zh-CN')).toBe('2026年4月3日');
  expect(dayInWords('2026-12-31', 'en')).toBe('31 December 2026');
  for (const odd of ['', '2026', '2026-13-01', '2026-00-01', '二〇二六年']) expect(dayInWords(odd, 'zh-CN')).toBe(odd);
});
