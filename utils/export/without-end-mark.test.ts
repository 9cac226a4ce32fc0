import { expect, test } from 'vitest';
import { withoutEndMark } from './without-end-mark';

test.each([
  ['学习收获。', '学习收获'],
  ['学习收获：', '学习收获'],
  ['学习收获；，、', '学习收获'],
  ['学习收获.', '学习收获'],
  ['学习 。 ', '学习'],
  ['怎么学？', '怎么学？'],
  ['学起来！', '学起来！'],
  ['学《甲》', '学《甲》'],
  ['What comes next:', 'What comes next'],
  ['Made in the U.S.', 'Made in the U.S.'],
  ['。', '。'],
  ['', ''],
])('%j', (heading, shown) => {
  expect(withoutEndMark(heading.trim())).toBe(shown);
});

test('a heading of nothing but marks is gone through once', () => {
  expect(withoutEndMark('，'.repeat(100_000))).toBe('，');
  expect(withoutEndMark(`${'，'.repeat(100_000)}字`)).toHaveLength(100_001);
});
