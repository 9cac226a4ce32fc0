import { expect, test } from 'vitest';
import { typedKeywords } from './typed-keywords';

test.each([
  ['敢于担当、挑重担，一抓到底', ['敢于担当', '挑重担', '一抓到底']],
  ['lead by example; Duty\nduty', ['lead by example', 'Duty']],
  ['担当， ,；\n', []],
  ['', []],
])('%j: %j', (typed, words) => {
  expect(typedKeywords(typed, ['担当', 'Lead'])).toEqual(words);
});
