import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers } from './covers';
import { coversAddress } from './covers-address';

test.each<[string[], string, boolean]>([
  [['*://*/*'], '*://*.example.org/*', true],
  [['<all_urls>'], '*://*/*', true],
  [['http://*/*', 'https://*/*'], '*://*/*', true],
  [['https://*/*'], '*://*/*', false],
  [['*://*.example.org/*'], '*://*.example.org/*', true],
  [['*://*.example.org/*'], '*://example.org/*', true],
  [['*://*.example.org/*'], 'https://a.b.example.org/*', true],
  [['*://*.example.org/*'], '*://*.b.example.org/*', true],
  [['*://*.example.org/*'], '*://*.badexample.org/*', false],
  [['*://*.example.org/*'], '*://*.org/*', false],
  [['*://*.example.org/*'], '*://example.org.evil.test/*', false],
  [['*://example.org/*'], '*://*.example.org/*', false],
  [['*://example.org/*'], '*://www.example.org/*', false],
  [['http://example.org/*', 'https://example.org/*'], '*://example.org/*', true],
  // Nothing is promised by what allows some paths alone, other schemes, or makes no sense.
  [['*://example.org/a/*'], '*://example.org/*', false],
  [['file:///*'], 'file:///*', false],
  [['', '*', 'https://', 'example.org'], '*://example.org/*', false],
  [[], '*://example.org/*', false],
])('%j covers %s: %s', (origins, pattern, expected) => {
  expect(covers(origins, pattern)).toBe(expected);
});

test('an address is covered by host and scheme, whatever its port and path', () => {
  const origins = ['https://*.example.org/*'];
  expect(coversAddress(origins, 'https://www.example.org:8443/a?b#c')).toBe(true);
  expect(coversAddress(origins, 'http://www.example.org/')).toBe(false);
  for (const other of ['chrome://settings', 'about:blank', 'file:///a', 'no address', ''])
    expect(coversAddress(['<all_urls>'], other)).toBe(false);
});

test('who is covered stays covered when more is allowed', () => {
  const pattern = fc
    .tuple(fc.constantFrom('*', 'http', 'https'), fc.constantFrom('*', '*.a.b', 'a.b', 'c.a.b', '*.c.a.b', 'b'))
    .map(([scheme, host]) => `${scheme}://${host}/*`);
  fc.assert(
    fc.property(fc.array(pattern), fc.array(pattern), pattern, (some, more, asked) => {
      expect(covers([asked, ...some], asked)).toBe(true);
      if (covers(some, asked)) expect(covers([...some, ...more], asked)).toBe(true);
      // Allowed one by one is allowed by those.
      if (some.every((one) => covers(more, one)) && covers(some, asked)) expect(covers(more, asked)).toBe(true);
    }),
  );
});
