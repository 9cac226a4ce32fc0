import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';

describe('plainText', () => {
  it.each([
    ['把<b>桥</b>修到<br/>家门口', '把桥修到 家门口'],
    ['<p>把桥修到家门口</p>', ' 把桥修到家门口 '],
    ['&ldquo;桥&rdquo;&nbsp;与&#36335;', '“桥” 与路'],
    ['<script>alert(1)</script>桥', '桥'],
    ['<img src=x onerror=alert(1)>桥', '桥'],
    ['3 < 5 & 7 > 2', '3 < 5 & 7 > 2'],
    ['&unknown; &#9999999999; &#999999;', '&unknown; &#9999999999; \u{f423f}'],
  ])('%s', (markup, text) => expect(plainText(markup)).toBe(text));

  it('looks at no more than a line can hold', () => {
    expect(plainText('<b'.repeat(1_000_000)).length).toBeLessThan(5_000);
  });
});
