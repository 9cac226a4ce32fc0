import { expect, test } from 'vitest';
import { patternsToWatch } from './patterns-to-watch';
import { siteAccess } from './site-access';

const listed = ['*://*.people.com.cn/*', '*://mp.weixin.qq.com/*'];

test('what the manifest lists is granted or not; what the reader added stands by name', () => {
  const access = siteAccess(['*://*.people.com.cn/*', '*://*.yundu.example/*', '*://wenku.example/*'], listed);
  expect(access).toEqual({
    all: false,
    listed: [
      { name: 'people.com.cn', pattern: '*://*.people.com.cn/*', granted: true },
      { name: 'mp.weixin.qq.com', pattern: '*://mp.weixin.qq.com/*', granted: false },
    ],
    added: [
      { name: 'wenku.example', patterns: ['*://wenku.example/*'] },
      { name: 'yundu.example', patterns: ['*://*.yundu.example/*'] },
    ],
  });
  expect(patternsToWatch(access)).toEqual(['*://wenku.example/*', '*://*.yundu.example/*']);
});

test('http and https, listed apart by the browser, are one site', () => {
  const { added } = siteAccess(['http://yundu.example/*', 'https://yundu.example/*'], listed);
  expect(added).toEqual([{ name: 'yundu.example', patterns: ['http://yundu.example/*', 'https://yundu.example/*'] }]);
});

test('a part of a listed site is nothing added; the site itself is not granted by it', () => {
  const { added, listed: sites } = siteAccess(['https://cpc.people.com.cn/*'], listed);
  expect(added).toEqual([]);
  expect(sites.map(({ granted }) => granted)).toEqual([false, false]);
});

test.each([[['*://*/*']], [['<all_urls>']], [['http://*/*', 'https://*/*']]])('%j is every site', (origins) => {
  const access = siteAccess([...origins, '*://*.yundu.example/*'], listed);
  expect(access.all).toBe(true);
  expect(access.listed.every(({ granted }) => granted)).toBe(true);
  expect(access.added.map(({ name }) => name)).toEqual(['yundu.example']);
  expect(patternsToWatch(access)).toEqual(['*://*/*']);
});

test('other powers are no sites', () => {
  expect(siteAccess(['file:///*', 'ftp://a.b/*', 'nonsense', ''], listed)).toEqual(siteAccess([], listed));
});
