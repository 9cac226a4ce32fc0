// @vitest-environment node
import { expect, test } from 'vitest';
import { passageMood } from './passage-mood';

test.each([
  ['要把坡道修好。', 'demand'],
  ['干部要把坡道修好，一级台阶也不留。', 'demand'],
  ['今天能办的事，不能让群众再跑一趟。', 'demand'],
  ['重要的是主要矛盾。', 'statement'],
  ['文件要求先修坡道。', 'statement'],
  ['能用一页纸说清的不写三页。', 'statement'],
  ['坡道修好了没有？”', 'question'],
  ['We must listen before we speak.', 'demand'],
  ['Never speak first.', 'demand'],
  ["Setbacks don't build character on their own.", 'statement'],
  ["Colleagues don't need to sit in one office.", 'statement'],
  ['It is never too late to learn.', 'statement'],
  ['What do we owe each other?', 'question'],
])('%s: %s', (quote, mood) => expect(passageMood(quote)).toBe(mood));
