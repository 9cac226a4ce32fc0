import { expect, test } from 'vitest';
import { isSalutation } from './is-salutation';

test.each([
  ['各位领导、同志们：', true],
  ['Dear colleagues:', true],
  [`${'长'.repeat(29)}：`, true],
  [`${'长'.repeat(30)}：`, false],
  ['各位领导、同志们', false],
  ['', false],
])('%j greets: %s', (first, does) => {
  expect(isSalutation(first)).toBe(does);
});
