import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coversAddress } from './covers-address';
import { siteOf } from './site-of';

test.each([
  ['http://example.org/a.html', 'example.org', '*://*.example.org/*'],
  ['https://www.example.org:8443/', 'example.org', '*://*.example.org/*'],
  ['https://m.example.org/', 'example.org', '*://*.example.org/*'],
  ['https://3g.example.org/', 'example.org', '*://*.example.org/*'],
  ['https://h5.example.org/', 'example.org', '*://*.example.org/*'],
  ['https://news.example.org/', 'news.example.org', '*://*.news.example.org/*'],
  ['https://www.yundu.gov.cn/', 'yundu.gov.cn', '*://*.yundu.gov.cn/*'],
  // Never all universities, whatever their list of them is called.
  ['https://www.edu.cn/', 'www.edu.cn', '*://www.edu.cn/*'],
  ['https://edu.cn/', 'edu.cn', '*://edu.cn/*'],
  ['https://m.co.uk/', 'm.co.uk', '*://m.co.uk/*'],
  ['http://localhost:8080/', 'localhost', '*://localhost/*'],
  ['http://www.intranet/', 'www.intranet', '*://*.www.intranet/*'],
  ['http://192.168.1.4/', '192.168.1.4', '*://192.168.1.4/*'],
  ['http://[2001:db8::1]/', '2001:db8::1', '*://[2001:db8::1]/*'],
  ['https://云渡.example/', 'xn--9kq628e.example', '*://*.xn--9kq628e.example/*'],
])('%s belongs to %s', (address, name, pattern) => {
  expect(siteOf(address)).toEqual({ name, pattern });
});

test.each([
  'chrome://settings',
  'about:blank',
  'file:///home/a.html',
  'blob:https://a.b/c',
  'data:text/html,x',
  '',
  'x y',
  'https://*.example.org/',
  'https://*/',
])('%s belongs to none', (address) => expect(siteOf(address)).toBeNull());

test('a site holds the page it was named by, and not the whole of a country or a top-level domain', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (address) => {
      const site = siteOf(address);
      expect(site && coversAddress([site.pattern], address)).toBe(true);
      expect(site?.pattern).not.toMatch(/^\*:\/\/(?:\*\.)?(?:\*|[^.]+|(?:com|edu|gov|org)\.[a-z]{2})\/\*$/);
    }),
  );
});
