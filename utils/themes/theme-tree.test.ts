import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeTree } from './theme-tree';

const under = (...pairs: [string, string?][]) => pairs.map(([id, parent]) => ({ id, parent }));
const shape = (themes: { id: string; parent?: string | undefined }[]) =>
  themeTree(themes).map(({ theme, children }) => theme.id + children.map(({ id }) => id).join(''));

test('puts children under their parents, both in order', () => {
  expect(shape(under(['d', 'a'], ['a'], ['b'], ['c', 'a']))).toEqual(['adc', 'b']);
});

test('has one level whatever the rows say', () => {
  expect(shape(under(['a', 'gone'], ['b', 'a'], ['c', 'b']))).toEqual(['abc']);
  expect(shape(under(['a', 'a'], ['b', 'c'], ['c', 'b'], ['d', 'c']))).toEqual(['a', 'b', 'c', 'd']);
});

test('every theme stands there once', () => {
  const id = fc.constantFrom(...Array.from('abcdefgh'));
  const rows = fc.uniqueArray(fc.record({ id, parent: fc.option(id, { nil: undefined }) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(rows, (themes) => {
      const all = themeTree(themes).flatMap(({ theme, children }) => [theme, ...children]);
      expect(all.map(({ id }) => id).toSorted()).toEqual(themes.map(({ id }) => id).toSorted());
    }),
  );
});
