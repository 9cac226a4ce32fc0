import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnreadReason } from '@/utils/model/unread-reason';
import { whyUnread } from './why-unread';

/** What Firefox says of all of them. */
const MISSING = 'Missing host permission for the tab';
const refused = (error: string, url?: string, allowed = false): UnreadReason | null =>
  whyUnread({ url, error, contentType: undefined, allowed });

test.each<[UnreadReason, string, string | undefined]>([
  // By the browser's words alone: Chromium hides the address of what we may not read.
  ['browser-page', 'Cannot access a chrome:// URL', undefined],
  ['browser-page', 'Cannot access contents of url "devtools://devtools/bundled/inspector.html".', undefined],
  ['own-page', 'Cannot access a chrome-extension:// URL of different extension', undefined],
  [
    'own-page',
    'Cannot access contents of url "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html".',
    undefined,
  ],
  ['store', 'The extensions gallery cannot be scripted.', undefined],
  ['error-page', 'Frame with ID 0 is showing error page', undefined],
  ['error-page', 'Cannot access contents of url "chrome-error://chromewebdata/".', undefined],
  ['policy', 'This page cannot be scripted due to an ExtensionsSettings policy.', undefined],
  ['file', 'Cannot access contents of url "file:///home/a.html".', undefined],
  [
    'no-access',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    undefined,
  ],
  [
    'no-access',
    'Cannot access contents of url "https://yundu.example/". Extension manifest must request permission.',
    undefined,
  ],
  // By the address alone: Firefox says the same of everything.
  ['browser-page', MISSING, 'about:newtab'],
  ['browser-page', MISSING, 'view-source:https://yundu.example/'],
  ['own-page', MISSING, 'moz-extension://abc/notebook.html'],
  ['store', MISSING, 'https://addons.mozilla.org/zh-CN/firefox/'],
  ['store', MISSING, 'https://accounts.firefox.com/'],
  ['store', MISSING, 'https://chromewebstore.google.com/detail/x'],
  ['error-page', MISSING, 'about:neterror?e=dnsNotFound'],
  ['file', MISSING, 'file:///home/a.txt'],
  ['pdf', MISSING, 'https://yundu.example/a/Speech.PDF?x=1'],
  ['no-access', MISSING, 'https://yundu.example/a?file=b.pdf'],
  ['no-access', MISSING, 'https://addons.mozilla.org.evil.test/'],
  ['no-access', MISSING, undefined],
])('%s: “%s” at %s', (reason, error, url) => {
  expect(refused(error, url)).toBe(reason);
});

test('refused where it is allowed, a page that isn’t there', () => {
  expect(refused(MISSING, 'https://yundu.example/', true)).toBe('error-page');
});

test.each([
  ['text/html', null],
  ['application/xhtml+xml', null],
  ['text/plain', null],
  ['application/pdf', 'pdf'],
  ['image/png', 'no-text'],
  ['video/mp4', 'no-text'],
  [undefined, null],
])('let in, %s: %s', (contentType, reason) => {
  const url = 'https://yundu.example/a.pdf';
  expect(whyUnread({ url, error: undefined, contentType, allowed: true })).toBe(reason);
});

test('whatever a browser says, there is an answer, at once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.webUrl(), fc.boolean(), (error, url, allowed) => {
      expect(refused(error, url, allowed)).not.toBeNull();
    }),
  );
});
