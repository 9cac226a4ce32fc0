// @vitest-environment node
import { expect, test } from 'vitest';
import { sampleTheme } from '../fixtures/sample';
import { shownBranches } from './shown-branches';

const theme = (id: string, zh: string, words: string[] = []) =>
  sampleTheme({ id, name: { zh, en: `Theme ${id}` }, keywords: { zh: words } });
const tree = [
  { theme: theme('a', '作风建设', ['形式主义']), children: [theme('aa', '少开会'), theme('ab', '改文风')] },
  { theme: theme('b', '为民服务', ['群众']), children: [] },
  { theme: theme('c', '读书', ['原文']), children: [theme('ca', '读书会')] },
];
const notes = new Map([
  ['b', 2],
  ['ca', 1],
]);
const shown = (query: string, notesFirst = false): string[] =>
  shownBranches(tree, { query, notesFirst, notesOf: (id) => notes.get(id) ?? 0 }).map(({ theme, children }) =>
    [theme.id, ...children.map(({ id }) => id)].join(' '),
  );

test.each([
  ['', ['a aa ab', 'b', 'c ca']],
  ['作风', ['a aa ab']],
  ['群众', ['b']],
  ['文风', ['a ab']],
  [' ＴＨＥＭＥ c ', ['c ca']],
  ['没有的', []],
])('by name or keyword: %j', (query, branches) => {
  expect(shown(query)).toEqual(branches);
});

test('with notes first, also where they are those of a theme below', () => {
  expect(shown('', true)).toEqual(['b', 'c ca', 'a aa ab']);
});
