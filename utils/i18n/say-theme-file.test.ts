// @vitest-environment node
import { expect, test } from 'vitest';
import { sayThemeFile } from './say-theme-file';

test('says why a theme file is refused, of which theme, in both languages', () => {
  const error = { reason: 'duplicate-id', at: 'theory' } as const;
  expect(sayThemeFile.refused('zh-CN', '我的主题.json', error)).toBe(
    '“我的主题.json”没有导入：不止一个主题的 id 是“theory”。改成不同的再试。',
  );
  expect(sayThemeFile.refused('en', 'mine.json', { reason: 'too-many' })).toContain('more than 500 themes');
});

test('says what was mended', () => {
  const mended = [{ kind: 'keywords-cut', theme: '生态', n: 9500 } as const, { kind: 'fact' } as const];
  expect(sayThemeFile.mended('zh-CN', mended)).toEqual([
    '“生态”的关键词太多，末尾 9500 个没有导入',
    '文件本身的说明有认不出的，没有用',
  ]);
  expect(sayThemeFile.mended('en', [{ kind: 'keywords-dropped', theme: 'Work', n: 1 }])).toEqual([
    '“Work”: a keyword was empty, too long, there twice or impossible to find, and was left out',
  ]);
});
