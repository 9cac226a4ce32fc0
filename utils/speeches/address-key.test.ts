import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key';

describe('addressKey', () => {
  it.each([
    ['https://example.cn/a/index.html#p2', 'https://example.cn/a/index.html'],
    ['https://user:pass@Example.CN:443/a', 'https://example.cn/a'],
    ['http://example.cn:80', 'http://example.cn/'],
    ['http://example.cn:8080/a', 'http://example.cn:8080/a'],
    ['https://example.cn/a?utm_source=x&id=3&spm=1.2&from=timeline', 'https://example.cn/a?id=3'],
    ['https://example.cn/a?b=2&a=1', 'https://example.cn/a?a=1&b=2'],
    ['https://example.cn/a?id=2&id=1', 'https://example.cn/a?id=2&id=1'],
    ['https://example.cn/文 章?标=题', 'https://example.cn/%E6%96%87%20%E7%AB%A0?%E6%A0%87=%E9%A2%98'],
    [
      'https://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=1&sn=ab&chksm=cd&scene=27',
      'https://mp.weixin.qq.com/s?__biz=Mz%3D%3D&idx=1&mid=22',
    ],
    ['https://mp.weixin.qq.com/s/AbC_1?scene=27', 'https://mp.weixin.qq.com/s/AbC_1'],
  ])('%s', (address, key) => expect(addressKey(address)).toBe(key));

  it.each([
    '',
    'about:blank',
    'javascript:alert(1)',
    'file:///a.html',
    'chrome://settings',
    'no address',
    `https://a.cn/${'x'.repeat(5000)}`,
  ])('refuses %.40s', (address) => expect(() => addressKey(address)).toThrow(TypeError));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(addressKey(addressKey(address))).toBe(addressKey(address));
      }),
    );
  });
});
