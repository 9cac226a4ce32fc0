import { expect, test } from 'vitest';
import { typedNumberLength } from './typed-number-length';

test.each([
  ['一、收获', 2],
  ['十二、收获', 3],
  ['（一）收获', 3],
  ['(1) What I read', 4],
  ['1.差距', 2],
  ['1. Gaps', 3],
  ['3、打算', 2],
  ['一、', 2],
  ['1.5倍的差距', 0],
  ['2025年的打算', 0],
  ['一件小事', 0],
  ['（一个想法）', 0],
  ['', 0],
])('%j begins with a typed number of %i', (heading, length) => {
  expect(typedNumberLength(heading)).toBe(length);
});
