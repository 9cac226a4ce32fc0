import { expect, test } from 'vitest';
import { inWords } from './in-words';

test.each([
  [[], ''],
  [['“甲”'], '“甲”'],
  [['“甲”', '“乙”'], '“甲”“乙”'],
  [['《甲》', '《乙》', '丙《丁》'], '《甲》《乙》、丙《丁》'],
  [['甲（1月）', '《乙》'], '甲（1月）、《乙》'],
  [['甲', '乙', '丙', '丁', '戊'], '甲、乙、丙、丁等'],
])('Chinese: %j', (names, sentence) => {
  expect(inWords(names, 'speechesAndMore', 'zh-CN')).toBe(sentence);
});

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D'], 'A, B, C and D'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C, D and others, 5 themes in all'],
])('English: %j', (names, sentence) => {
  expect(inWords(names, 'themesAndMore', 'en')).toBe(sentence);
});
