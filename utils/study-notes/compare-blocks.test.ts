import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { compareBlocks } from './compare-blocks';

const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const before = [own('一'), own('二，写点什么。'), own('三'), own('四')];

test('what came, went and changed, in the order of the later version', () => {
  const after = [own('一'), own('新的'), own('二，写点别的什么。'), own('四')];
  expect(compareBlocks(before, after)).toEqual([
    { after: own('新的') },
    { before: before[1], after: after[2] },
    { before: own('三') },
  ]);
});

test('the same, and what only moved, is no difference', () => {
  expect(compareBlocks(before, before)).toEqual([]);
  expect(compareBlocks(before, [...before.slice(2), ...before.slice(0, 2)])).toEqual([]);
});
