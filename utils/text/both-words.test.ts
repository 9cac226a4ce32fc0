import { expect, it } from 'vitest';
import { MAX_OWN_WORDS } from '@/utils/model/limits';
import { bothWords } from './both-words';

const LONG = '长'.repeat(MAX_OWN_WORDS - 10);

it.each([
  ['那边的', '这边的', '那边的\n这边的'],
  ['先看人', '先看人，再看事', '先看人，再看事'],
  ['先看人，再看事', '先看人', '先看人，再看事'],
  ['', '这边的', '这边的'],
  // Part of the other, but another word.
  ['同意', '不同意', '同意\n不同意'],
  ['不同意', '同意', '不同意\n同意'],
  // Whole lines of the other.
  ['二', '一\n二\n三', '一\n二\n三'],
  ['一\n二\n三', '一\n二', '一\n二\n三'],
  ['那边的', '', '那边的'],
  // Too long as a whole: what both say stands once.
  [`${LONG}\n那边的`, `${LONG}\n这边的`, `${LONG}\n那边的\n这边的`],
])('%j and %j', (first, second, both) => {
  expect(bothWords(first, second)).toBe(both);
});
