import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_URL } from '@/utils/model/limits';
import { cleanAddress } from './clean-address';

describe('cleanAddress', () => {
  it.each([
    ['https://example.cn/a/index.html#p2', 'https://example.cn/a/index.html'],
    // Where the page is told by its fragment, that stays: as one site has it, and as crawlers once wanted it.
    ['https://spa.example/#/article/1', 'https://spa.example/#/article/1'],
    ['https://spa.example/?utm_source=x#!/article/1', 'https://spa.example/#!/article/1'],
    ['https://spa.example/a?b=2&a=1#/article?id=1', 'https://spa.example/a?a=1&b=2#/article?id=1'],
    ['https://spa.example/#/article/1#part', 'https://spa.example/#/article/1'],
    ['https://spa.example/#part#/article/1', 'https://spa.example/'],
    ['https://spa.example/#/a/1?from=timeline', 'https://spa.example/#/a/1'],
    ['https://spa.example/#/a/1?from=timeline#part', 'https://spa.example/#/a/1'],
    ['https://spa.example/#/a?id=2&from=1#part', 'https://spa.example/#/a?id=2&from=1'],
    ['https://spa.example/#/?from=timeline', 'https://spa.example/'],
    // Links to nowhere, and the first page of such a site.
    ['https://spa.example/#/', 'https://spa.example/'],
    ['https://spa.example/#!/', 'https://spa.example/'],
    ['https://spa.example/#!', 'https://spa.example/'],
    ['https://spa.example/#a/b', 'https://spa.example/'],
    ['https://user:pass@Example.CN:443/a', 'https://example.cn/a'],
    ['http://example.cn:80', 'http://example.cn/'],
    ['http://example.cn:8080/a', 'http://example.cn:8080/a'],
    ['https://example.cn/a?utm_source=x&id=3&spm=1.2&from=timeline', 'https://example.cn/a?id=3'],
    ['https://example.cn/a?b=2&a=1', 'https://example.cn/a?a=1&b=2'],
    ['https://example.cn/a?id=2&id=1', 'https://example.cn/a?id=2&id=1'],
    ['https://example.cn/文 章?标=题', 'https://example.cn/%E6%96%87%20%E7%AB%A0?%E6%A0%87=%E9%A2%98'],
    [
      'https://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=1&sn=ab&chksm=cd&scene=27',
      'https://mp.weixin.qq.com/s?__biz=Mz%3D%3D&idx=1&mid=22&sn=ab',
    ],
    ['https://mp.weixin.qq.com/s/AbC_1?scene=27&version=8', 'https://mp.weixin.qq.com/s/AbC_1'],
    [
      'https://mp.weixin.qq.com/s/AbC_1?from=1&share_id=2&shareId=3&sharer_sharetime=4&srcid=5&mpshare=1&pass_ticket=6',
      'https://mp.weixin.qq.com/s/AbC_1',
    ],
    [
      'https://example.cn/a?id=3&from=singlemessage&isappinstalled=0&share_token=b&shareuid=4',
      'https://example.cn/a?id=3',
    ],
    ['https://example.cn/a?id=3&from=groupmessage&sharer_shareid=1', 'https://example.cn/a?id=3'],
    // Elsewhere it may be which text it is.
    ['https://example.cn/detail?shareId=1', 'https://example.cn/detail?shareId=1'],
    ['https://example.cn/detail?share_id=1', 'https://example.cn/detail?share_id=1'],
    ['https://example.cn/v?ref=12', 'https://example.cn/v?ref=12'],
    ['https://example.cn/v?from=1', 'https://example.cn/v?from=1'],
    ['https://example.cn/v?scene=3', 'https://example.cn/v?scene=3'],
    ['https://example.cn/v?sessionid=3&srcid=4', 'https://example.cn/v?sessionid=3&srcid=4'],
    ['https://example.cn/law?version=8', 'https://example.cn/law?version=8'],
  ])('%s', (address, key) => expect(cleanAddress(address)).toBe(key));

  it.each([
    '',
    'about:blank',
    'javascript:alert(1)',
    'chrome://settings',
    'no address',
    `https://a.cn/${'x'.repeat(5000)}`,
    // 9 characters each once they are encoded: a cut address would be that of another page.
    `https://a.cn/${'文'.repeat(1000)}`,
    `https://a.cn/#/${'文'.repeat(1000)}`,
  ])('refuses %.40s', (address) => expect(() => cleanAddress(address)).toThrow(TypeError));

  it('refuses parameters that encoding makes too long: without them it would be the address of other pages, too', () => {
    for (const id of [1, 2])
      expect(() => cleanAddress(`https://a.cn/b?id=${id}&x=${"'".repeat(3900)}`)).toThrow(TypeError);
    const fits = `https://a.cn/b?id=${"'".repeat(1300)}`;
    expect(cleanAddress(fits)).toBe(fits.replaceAll("'", '%27'));
  });

  it('is never longer than an address may be kept, and stays itself', () => {
    const part = fc.string({ unit: fc.constantFrom("'", '文', 'a', '/', '=', '#', '!'), maxLength: 1500, size: 'max' });
    fc.assert(
      fc.property(part, part, (path, query) => {
        let key = '';
        try {
          key = cleanAddress(`https://a.cn/${path}?q=${query}`);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        expect(key.length).toBeLessThanOrEqual(MAX_URL);
        expect(cleanAddress(key)).toBe(key);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(cleanAddress(cleanAddress(address))).toBe(cleanAddress(address));
      }),
    );
  });
});
