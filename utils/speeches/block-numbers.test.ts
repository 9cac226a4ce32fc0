import { expect, it } from 'vitest';
import { blockNumbers } from './block-numbers';

const blocks = ['题目', '同志们：', '要读。', '要写。', '要读。', '（责任编辑：某某）'].map((text) => ({ text }));

it('finds each paragraph after the one before it, also where words come twice', () => {
  expect(blockNumbers(['同志们：', '要读。', '要写。', '要读。'], blocks)).toEqual([1, 2, 3, 4]);
});

it('goes on after one that is nowhere', () => {
  expect(blockNumbers(['同志们：', '不在这里', '要写。'], blocks)).toEqual([1, -1, 3]);
});

it('finds what differs in spaces and in the width of marks alone, as in the same speech on the web', () => {
  expect(blockNumbers(['　　同志们:', '要读．', '要 写。', '\u200b要读。'], blocks)).toEqual([1, 2, 3, 4]);
});
