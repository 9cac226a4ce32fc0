import { expect, test } from 'vitest';
import { withKeywords } from './with-keywords';

test('each word goes behind those of its language; a language without any stays away', () => {
  expect(withKeywords({ zh: ['担当'] }, ['挑 AI 重担', 'duty'])).toEqual({ zh: ['担当', '挑 AI 重担'], en: ['duty'] });
  expect(withKeywords({}, ['担当'])).toEqual({ zh: ['担当'] });
});
