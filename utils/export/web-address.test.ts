import { expect, test } from 'vitest';
import { webAddress } from './web-address';

test.each([
  [undefined, ''],
  ['', ''],
  ['read:/abcdefgh', ''],
  ['file:///home/me/a.html', ''],
  ['javascript:alert(1)', ''],
  ['https://', ''],
  ['https://me:secret@a.example/b', 'https://a.example/b'],
  ['https://a.example/b?c=<d>"e\'&copy=1', 'https://a.example/b?c=%3Cd%3E%22e%27&copy=1'],
  ['http://a.example/讲话 一|`', 'http://a.example/%E8%AE%B2%E8%AF%9D%20%E4%B8%80%7C%60'],
])('%j', (address, link) => {
  expect(webAddress(address)).toBe(link);
});
