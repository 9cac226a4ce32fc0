import { expect, it } from 'vitest';
import { firstPage } from './first-page';

const SECOND = { page: 2, pages: 3 };

it.each([
  ['http://a.cn/n1/c64094-40706001-2.html', 'http://a.cn/n1/c64094-40706001.html'],
  ['http://a.cn/c_1126338466_2.htm?id=1', 'http://a.cn/c_1126338466.htm?id=1'],
  ['http://a.cn/t20260424_59001_1.shtml', 'http://a.cn/t20260424_59001.shtml'],
])('of %s is %s', (address, first) => expect(firstPage(address, SECOND)).toBe(first));

it.each([
  'http://a.cn/c64094-40706001.html',
  'http://a.cn/a-2/',
  'http://a.cn/-2.html',
  'http://a.cn/a-123.html',
  'no address',
])('%s has none', (address) => expect(firstPage(address, SECOND)).toBeUndefined());

it('is made only where a pager says that this is a later page', () => {
  expect(firstPage('http://a.cn/a-2.html', undefined)).toBeUndefined();
  expect(firstPage('http://a.cn/a-2.html', { page: 1, pages: 3 })).toBeUndefined();
});
