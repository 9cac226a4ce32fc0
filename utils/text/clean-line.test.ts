// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from './fixtures/any-character';
import { cleanLine } from './clean-line';

test.each([
  ['\u200b', ''],

  ['党\u0000建\u0007', '党建'],
  ['为民\r\n服务\u2028群众', '为民 服务 群众'],
  ['\u202e反过来\u202c', '反过来'],
  ['\u2067甲\u2069\u061c乙\ufeff', '甲乙'],
  ['半\ud83c个', '半个'],
  ['\udf0a半', '半'],
  ['🌊𠮷', '🌊𠮷'],
  ['👨\u200d👩\u200d👧 家风 ❤\ufe0f', '👨\u200d👩\u200d👧 家风 ❤\ufe0f'],
  ['\u200d👨\u200d\u200d甲', '👨甲'],
  ['a \u200b b', 'a b'],
])('%j becomes %j', (text, line) => {
  expect(cleanLine(text)).toBe(line);
});

test('what is clean stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const line = cleanLine(text);
      expect(cleanLine(line)).toBe(line);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});
