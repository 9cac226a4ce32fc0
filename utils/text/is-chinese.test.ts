import { expect, test } from 'vitest';
import { isChinese } from './is-chinese';

test.each(['zh', 'zh-CN', 'ZH_hans', 'zh-Hant-TW', 'yue', 'yue-HK', 'wuu', 'cmn-Hans'])('%s is Chinese', (lang) =>
  expect(isChinese(lang)).toBe(true),
);

test.each(['', 'en', 'en-zh', 'zha', 'zh1', 'ja', 'wuuu', 'yu'])('%j is not', (lang) =>
  expect(isChinese(lang)).toBe(false),
);
