import { expect, test } from 'vitest';
import { typedKeywords } from './typed-keywords';

test.each([
  ['敢于担当、挑重担，一抓到底', ['敢于担当', '挑重担', '一抓到底']],
  ['lead by example; Duty\nduty', ['lead by example', 'Duty']],
  ['担当， ,；\n', []],
  ['', []],
])('%j: %j', (typed, words) => {
  expect(typedKeywords(typed, ['担当', 'Lead'])).toEqual({ words, odd: [] });
});

test('what could never be found is told apart', () =>
  expect(typedKeywords('R&D、。、C++、\u200b、a、桥', [])).toEqual({
    words: ['R&D', 'C++', '桥'],
    odd: ['。', '\u200b', 'a'],
  }));
