import { expect, it } from 'vitest';
import { sourceHere } from './source-here';

const ROOT = 'chrome-extension://abc/';
const URLS = ['http://www.news.cn/a.html', 'read:/k3j9x0a1b2c3d4e5'];

it.each([
  ['https://www.news.cn/a.html?spm=1', URLS[0]],
  ['chrome-extension://abc/read.html?id=k3j9x0a1b2c3d4e5', URLS[1]],
  ['https://www.news.cn/b.html', undefined],
  ['chrome-extension://abc/notebook.html', undefined],
  ['', undefined],
])('at %s it is %s', (address, here) => expect(sourceHere(URLS, address, ROOT)).toBe(here));
