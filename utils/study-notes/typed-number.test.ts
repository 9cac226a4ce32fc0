import { expect, test } from 'vitest';
import { typedNumber } from './typed-number';

test.each([
  ['一、收获', 2],
  ['十二、收获', 3],
  ['（一）收获', 3],
  ['(1) What I read', 4],
  ['1.差距', 2],
  ['1. Gaps', 3],
  ['3、打算', 2],
  ['1.2 背景', 4],
  ['1.2 Background', 4],
  ['1.2.3 in between', 6],
  ['一、', 0],
  ['1.5倍的差距', 0],
  ['1.5 万人的变化', 0],
  ['1.5 degrees matter', 0],
  ['1.5  degrees matter', 0],
  ['2.0 learning', 0],
  ['2.0 Learning', 0],
  ['2025年的打算', 0],
  ['一件小事', 0],
  ['（一个想法）', 0],
  ['三、四季度工作安排', 0],
  ['1、2号楼的变化', 0],
  ['12、3月两次会议', 0],
  ['一、二、三产业融合', 0],
  ['', 0],
])('%j begins with a typed number of %i', (heading, length) => {
  expect(typedNumber(heading)).toBe(length);
});
