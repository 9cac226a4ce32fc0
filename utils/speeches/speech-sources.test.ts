import { expect, it } from 'vitest';
import { speechSources } from './speech-sources';

const PEOPLE = 'https://cpc.people.com.cn/n1/c64094-40706001.html';

it('names sites and, where an article is split, pages', () => {
  const urls = [
    'http://cpc.people.com.cn/n1/c64094-40706001.html',
    'http://cpc.people.com.cn/n1/c64094-40706001-2.html',
    'https://www.lanxi.gov.cn/art/t20260424_59001.html',
    'https://www.lanxi.gov.cn/art/t20260424_59001_1.html',
    'https://mp.weixin.qq.com/s/AbC_1',
    // Nobody has said that this is a page of anything.
    'https://a.example/article-12.html',
  ];
  expect(speechSources({ urls })).toEqual([
    { url: urls[0], host: 'cpc.people.com.cn', page: 1, first: PEOPLE },
    { url: urls[1], host: 'cpc.people.com.cn', page: 2, first: PEOPLE },
    { url: urls[2], host: 'lanxi.gov.cn', page: 1, first: urls[2] },
    { url: urls[3], host: 'lanxi.gov.cn', page: 2, first: urls[2] },
    { url: urls[4], host: 'mp.weixin.qq.com' },
    { url: urls[5], host: 'a.example' },
  ]);
});
