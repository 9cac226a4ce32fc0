import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftMark } from './shift-mark';

test('a mark stays behind its words where something is put before them, behind them, or on both sides', () => {
  expect(shiftMark(2, '甲乙丙丁', '前言在此，甲乙丙丁')).toBe(7);
  expect(shiftMark(2, '甲乙丙丁', '甲乙丙丁。')).toBe(2);
  expect(shiftMark(2, '甲乙丙丁', '新甲乙丙丁。')).toBe(3);
  expect(shiftMark(4, '甲乙丙丁', '新甲乙丙丁。')).toBe(5);
  expect(shiftMark(undefined, '甲乙', '甲乙丙')).toBe(undefined);
});

test('of words that were rewritten the mark is behind what they became', () => {
  expect(shiftMark(2, '甲乙丙丁', '甲子丑丁')).toBe(3);
  expect(shiftMark(2, '甲乙丙丁', '')).toBe(0);
});

test('between any two texts it is within the new one, and no pair is parted', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '😀', '😁', 'a') });
  fc.assert(
    fc.property(text, text, fc.nat(40), (was, now, n) => {
      const at = Array.from(was).slice(0, n).join('').length;
      const place = shiftMark(at, was, now)!;
      expect(place >= 0 && place <= now.length).toBe(true);
      expect(/^[\uDC00-\uDFFF]/.test(now.slice(place))).toBe(false);
    }),
  );
});

test('insertions on both sides of its words leave it between the same letters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(9), fc.nat(9), (at, one, other) => {
      const was = '子丑寅卯辰巳午未申酉';
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const now = `${was.slice(0, from)}一二${was.slice(from, to)}三四${was.slice(to)}`;
      const place = shiftMark(at, was, now)!;
      // Between two insertions that leave one letter there is too little to tell it by.
      if (to - from > 1) expect(now[place - 1] === was[at - 1] || now[place] === was[at]).toBe(true);
    }),
  );
});
