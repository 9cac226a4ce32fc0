import { expect, test } from 'vitest';
import { langOfText } from './lang-of-text';

test.each([
  ['挑 AI 重担', 'zh-CN', undefined],
  ['挑重担', 'en', 'zh-Hans'],
  ['duty', 'zh-CN', 'en'],
  ['duty', 'en', undefined],
] as const)('%s in %s: %s', (text, locale, lang) => {
  expect(langOfText(text, locale)).toBe(lang);
});
