import { describe, expect, it } from 'vitest';
import { foldAnchor } from './fold-anchor';

describe('foldAnchor', () => {
  it('folds in context', () => {
    expect(foldAnchor({ prefix: '到 ', exact: '二零二零', suffix: '年，', start: 0 })).toEqual({
      prefix: '到',
      exact: '二〇二〇',
      suffix: '年,',
      written: '到二零二零年，',
    });
  });
  it('gives white space at the ends to the sides', () => {
    expect(foldAnchor({ prefix: 'We', exact: ' will ', suffix: 'go', start: 0 })).toEqual({
      prefix: 'we ',
      exact: 'will',
      suffix: ' go',
      written: 'We will go',
    });
  });
  it('keeps the nearest 32 units of longer sides', () => {
    const { prefix, suffix } = foldAnchor({
      prefix: `${'甲'.repeat(40)}乙`,
      exact: '丙',
      suffix: `丁${'戊'.repeat(40)}`,
      start: 0,
    });
    expect([prefix.length, prefix.at(-1), suffix.length, suffix[0]]).toEqual([32, '乙', 32, '丁']);
  });
  it('has no words where nothing is visible', () =>
    expect(foldAnchor({ prefix: '甲', exact: ' \u200b', suffix: '乙', start: 0 }).exact).toBe(''));
});
