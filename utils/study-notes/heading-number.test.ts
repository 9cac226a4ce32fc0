import { expect, test } from 'vitest';
import { chineseNumeral, headingNumber } from './heading-number';

test('Chinese numerals', () => {
  const wanted = { 1: '一', 9: '九', 10: '十', 11: '十一', 20: '二十', 34: '三十四', 99: '九十九', 100: '100', 0: '0' };
  for (const [n, numeral] of Object.entries(wanted)) expect(chineseNumeral(Number(n))).toBe(numeral);
  const all = Array.from({ length: 99 }, (_, i) => chineseNumeral(i + 1));
  expect(new Set(all).size).toBe(99);
});

test('numbers by level', () => {
  expect(headingNumber(1, 3, 'zh-CN')).toBe('三、');
  expect(headingNumber(2, 12, 'zh-CN')).toBe('（十二）');
  expect(headingNumber(3, 2, 'zh-CN')).toBe('2.');
  expect(headingNumber(1, 2, 'en')).toBe('2. ');
  expect(headingNumber(2, 2, 'en')).toBe('(2) ');
  expect(headingNumber(3, 2, 'en')).toBe('b) ');
});
