// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from './canonical-address';
import { readCanonical } from './read-canonical';

const OWN = 'https://m.site.cn/a/1.html?jump=2';

describe('canonicalAddress', () => {
  it.each([
    ['https://www.site.cn/a/1.html', 'https://www.site.cn/a/1.html'],
    ['/a/1.html?spm=3#top', 'https://m.site.cn/a/1.html'],
    ['http://site.cn/a/1.html', 'http://site.cn/a/1.html'],
  ])('takes %s', (said, address) => expect(canonicalAddress(said, OWN)).toBe(address));

  it.each([
    'https://other.cn/a/1.html',
    'https://site.cn.evil.example/a/1.html',
    'https://evilsite.cn/a/1.html',
    'https://sub.site.cn/a/1.html',
    'https://site.cn:8080/a',
    'javascript:alert(1)',
    `https://site.cn/${'x'.repeat(5000)}`,
    'http://[',
    undefined,
  ])('does not take %.40s', (said) => expect(canonicalAddress(said, OWN)).toBeUndefined());

  it('parts offices that share the end of their names', () => {
    expect(canonicalAddress('http://www.gov.cn/a', 'http://lanxi.gov.cn/a')).toBeUndefined();
    expect(canonicalAddress('http://qingyu.gov.cn/a', 'http://lanxi.gov.cn/a')).toBeUndefined();
  });
});

describe('readCanonical', () => {
  const read = (head: string) => readCanonical(new DOMParser().parseFromString(head, 'text/html'), OWN);

  it('reads the link of the page, if it is an address that could be kept', () => {
    expect(read('<link rel="canonical" href="https://www.site.cn/a/1.html">')).toBe('https://www.site.cn/a/1.html');
    expect(read('<link rel="canonical" href="2.html">')).toBe('https://m.site.cn/a/2.html');
    expect(read('<link rel="canonical" href="javascript:alert(1)">')).toBeUndefined();
    expect(read(`<link rel="canonical" href="/${'x'.repeat(5000)}">`)).toBeUndefined();
    expect(read('<link rel="icon" href="a.png">')).toBeUndefined();
  });
});
