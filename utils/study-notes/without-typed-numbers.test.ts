import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { withoutTypedNumbers } from './without-typed-numbers';

const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', level, text });
const own: Block = { kind: 'paragraph', text: '一、不是标题。', from: 'reader' };

test('a heading that begins with the number it is given loses it, no other', () => {
  const old = [
    heading('一、学习收获'),
    heading('（一）理论武装', 2),
    own,
    heading('三、下一步'),
    heading('2025年的打算'),
  ];
  expect(withoutTypedNumbers(old, 'zh-CN')).toEqual([
    heading('学习收获'),
    heading('理论武装', 2),
    own,
    heading('三、下一步'),
    heading('2025年的打算'),
  ]);
  expect(withoutTypedNumbers([heading('1. Key ideas'), heading('(1) Theory', 2)], 'en')).toEqual([
    heading('Key ideas'),
    heading('Theory', 2),
  ]);
});

test('where none does, it is the same list', () => {
  const blocks = [heading('学习收获'), own];
  expect(withoutTypedNumbers(blocks, 'zh-CN')).toBe(blocks);
});

test('words that begin like the number stay', () => {
  const english = [heading('1.5 degrees matter'), heading('2.0 learning')];
  expect(withoutTypedNumbers(english, 'en')).toBe(english);
  const chinese = [
    heading('一、二产业怎么融合'),
    heading('（一）', 2),
    heading('1.5度温控', 3),
    heading('2.0版的学习', 3),
  ];
  expect(withoutTypedNumbers(chinese, 'zh-CN')).toBe(chinese);
});
