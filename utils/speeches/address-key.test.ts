import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key';

describe('addressKey', () => {
  it.each([
    ['http and https', ['http://example.cn/a.html', 'https://example.cn/a.html', 'https://example.cn:443/a.html#p2']],
    ['tracking', ['https://example.cn/a?id=3&utm_source=x', 'https://example.cn/a?spm=1.2&id=3&from=timeline']],
    [
      'a folder and its index',
      ['https://example.cn/a/', 'http://example.cn/a/index.html', 'https://example.cn/a/index.shtml'],
    ],
    [
      'a route, with tracking and under the index of its folder',
      ['https://spa.example/?utm_source=x#/article/1', 'http://spa.example/index.html#/article/1#part'],
    ],
    [
      'an article of WeChat',
      [
        'http://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=1&sn=ab&chksm=cd&scene=27',
        'https://mp.weixin.qq.com/s?mid=22&__biz=Mz==&sn=ef',
      ],
    ],
    [
      'a short address of WeChat',
      ['https://mp.weixin.qq.com/s/AbC_1', 'http://mp.weixin.qq.com/s/AbC_1?scene=27&click_id=2'],
    ],
    [
      'Xinhua, under both its names, mobile and under any category',
      [
        'http://www.xinhuanet.com/politics/2026-04/24/c_1126338466.htm',
        'http://m.xinhuanet.com/2026-04/24/c_1126338466.htm',
        'https://www.news.cn/politics/leaders/2026-04/24/c_1126338466_m.htm',
      ],
    ],
    [
      'CCTV and its mobile pages',
      [
        'https://news.cctv.com/2026/04/24/ARTIabcdefghijklmnopqrst260424.shtml',
        'http://m.news.cctv.com/2026/04/24/ARTIabcdefghijklmnopqrst260424.shtml?spm=C1.2',
      ],
    ],
  ])('is the same for %s', (_, addresses) => expect(new Set(addresses.map(addressKey)).size).toBe(1));

  it.each([
    [
      'hosts that only look like a mobile one of another',
      ['https://m.example.cn/1.html', 'https://www.example.cn/1.html'],
    ],
    ['mobile pages of sites nobody knows', ['https://example.cn/a/1.html', 'https://example.cn/a/1_m.html']],
    ['two servers', ['http://example.cn:8080/a', 'https://example.cn:8080/a']],
    ['an index with parameters', ['https://example.cn/index.html?id=1', 'https://example.cn/?id=1']],
    [
      'articles of one account',
      [
        'https://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=1',
        'https://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=2',
        'https://mp.weixin.qq.com/s?__biz=Mz==&mid=23',
        'https://mp.weixin.qq.com/s?__biz=Mz==',
      ],
    ],
    [
      'the pages of one article of Xinhua, and another article',
      [
        'http://www.xinhuanet.com/politics/2026-04/24/c_1126338466.htm',
        'http://www.xinhuanet.com/politics/2026-04/24/c_1126338466_2.htm',
        'http://www.xinhuanet.com/politics/2026-04/24/c_1126338467.htm',
      ],
    ],
    ['sites that end alike', ['https://news.cn/c_1126338466.htm', 'https://badnews.cn/c_1126338466.htm']],
    [
      'routes of a site of one page',
      [
        'https://spa.example/',
        'https://spa.example/#/article/1',
        'https://spa.example/#/article/2',
        'https://spa.example/#!/article/1',
      ],
    ],
    ['capital letters in a path', ['https://example.cn/s/Ab', 'https://example.cn/s/aB']],
  ])('parts %s', (_, addresses) => expect(new Set(addresses.map(addressKey)).size).toBe(addresses.length));

  it.each([
    '',
    'about:blank',
    'javascript:alert(1)',
    'chrome://settings',
    'no address',
    `https://a.cn/${'x'.repeat(5000)}`,
  ])('refuses %.40s', (address) => expect(() => addressKey(address)).toThrow(TypeError));

  it('of a key is the key', () => {
    const known = fc
      .tuple(
        fc.constantFrom('http', 'https'),
        fc.constantFrom('www.news.cn', 'm.xinhuanet.com', 'm.news.cctv.com', 'mp.weixin.qq.com', 'a.cn:81'),
        fc.constantFrom(
          '/c_1126338466_m.htm',
          '/a/ARTIabcdefghijklmnopqrst.shtml',
          '/s',
          '/s/ab',
          '/index.html',
          '/index.html/',
        ),
        fc.constantFrom('', '?__biz=M&mid=1', '?mid=1', '?from=x', "?a='"),
      )
      .map(([scheme, host, path, query]) => `${scheme}://${host}${path}${query}`);
    fc.assert(
      fc.property(fc.oneof(known, fc.webUrl({ withQueryParameters: true, withFragments: true })), (address) => {
        expect(addressKey(addressKey(address))).toBe(addressKey(address));
      }),
    );
  });

  it('takes files by their path, and articles as they are', () => {
    expect(addressKey('file:///home/a%20b/c.txt?x=1#y')).toBe('file:///home/a%20b/c.txt');
    expect(addressKey('read:/k3j9x0a1b2c3d4e5')).toBe('read:/k3j9x0a1b2c3d4e5');
    expect(() => addressKey('read:/notebook.html')).toThrow(TypeError);
    expect(() => addressKey('chrome-extension://abc/read.html?id=k3j9x0a1b2c3d4e5')).toThrow(TypeError);
  });
});
