import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt-of';

const long = '把该做的事一件一件做完。'.repeat(1_600);

test('a thought of 19,000 characters is shown by twelve lines, from its beginning or around what was found', () => {
  expect(long).toHaveLength(19_200);
  expect(excerptOf(long)).toEqual({ start: 0, end: 300 });
  expect(excerptOf(long, 100)).toEqual({ start: 0, end: 300 });
  expect(excerptOf(long, 299)).toEqual({ start: 259, end: 559 });
  expect(excerptOf(long, 19_190)).toEqual({ start: 19_150, end: 19_200 });
});

test('what is little more than twelve lines is shown as it is; line feeds count', () => {
  expect(excerptOf('字'.repeat(400))).toBeNull();
  expect(excerptOf('字'.repeat(401))).toEqual({ start: 0, end: 300 });
  expect(excerptOf('a'.repeat(800))).toBeNull();
  expect(excerptOf('一\n'.repeat(15))).toBeNull();
  expect(excerptOf('一\n'.repeat(20))).toEqual({ start: 0, end: 23 });
  expect(excerptOf(`${'一\n'.repeat(20)}找到`, 40)?.start).toBe(40);
  expect(excerptOf('')).toBeNull();
});

test('whatever the text: what is shown holds the place, and parts no character', () => {
  const text = fc
    .array(fc.constantFrom('字', 'a', '\n', '😀', '句。'), { maxLength: 900 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(2_000), (some, seed) => {
      const at = some === '' ? 0 : seed % some.length;
      const part = excerptOf(some, at);
      if (part === null) return;
      expect(part.start).toBeLessThanOrEqual(at);
      expect(part.end).toBeGreaterThan(at);
      for (const edge of [part.start, part.end]) expect(some.slice(edge, edge + 1)).not.toMatch(/^[\udc00-\udfff]/u);
    }),
  );
});
