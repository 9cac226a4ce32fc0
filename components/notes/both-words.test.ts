import { expect, it } from 'vitest';
import { bothWords } from './both-words';

it.each([
  ['那边的', '这边的', '那边的\n这边的'],
  ['先看人', '先看人，再看事', '先看人，再看事'],
  ['先看人，再看事', '先看人', '先看人，再看事'],
  ['', '这边的', '这边的'],
  ['那边的', '', '那边的'],
])('%j and %j', (first, second, both) => {
  expect(bothWords(first, second)).toBe(both);
});
