import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './moved';
import { parseAliases } from './parse-aliases';
import { templateHash, templatesAt, TEMPLATES } from './templates-hash';

test.each([
  ['#write', null],
  ['', null],
  ['#notes/templates/a', null],
  ['#write/templates', { id: null }],
  ['#write/templates/', { id: null }],
  ['#write/templates/reading', { id: 'reading' }],
  ['#write/templates/%E0%A4%A', { id: '%E0%A4%A' }],
])('what of templates is at %s', (hash, at) => {
  expect(templatesAt(hash)).toEqual(at);
});

test('a template is found at its address, whatever its id', () => {
  const id = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(id, (id) => {
      expect(templatesAt(templateHash(id))).toEqual({ id });
    }),
  );
  expect(templateHash('own')).toBe(`${TEMPLATES}/own`);
});

test('an item is moved among others, and nothing is where there is no such place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  for (const [from, to] of [
    [0, -1],
    [0, 3],
    [3, 0],
    [1, 1],
  ] as const) {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(['a', 'b', 'c']);
  }
});

test('other names are parted by commas of either language, each once', () => {
  expect(parseAliases('努力方向、今后打算，下一步；, 努力方向;Next steps、')).toEqual([
    '努力方向',
    '今后打算',
    '下一步',
    'Next steps',
  ]);
  expect(parseAliases(' 、 ')).toEqual([]);
  expect(parseAliases(Array.from({ length: 90 }, (_, at) => `名${at}`).join('、'))).toHaveLength(40);
});
