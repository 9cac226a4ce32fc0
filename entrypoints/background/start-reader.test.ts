// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { covers } from '@/utils/sites/covers';
import { startReader } from './start-reader';

let tab: { url?: string } | undefined;
let allowed: string[];
let refusal: string | undefined;
let contentType: string | undefined;
/** How often it refuses before it does what it is told to. */
let refusals: number;

beforeEach(() => {
  [tab, allowed, refusal, contentType] = [{ url: 'https://yundu.example/a' }, [], undefined, 'text/html'];
  refusals = 0;
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => covers(allowed, origins[0]!),
  });
  Object.assign(browser.tabs, {
    get: async () => {
      if (!tab) throw new Error('No tab with id: 7.');
      return tab;
    },
  });
  Object.assign(browser.scripting, {
    executeScript: async ({ func }: { func?: unknown }) => {
      if (refusals-- > 0) throw new Error('Cannot access contents of the page.');
      if (refusal === 'never') return new Promise(() => undefined);
      if (refusal !== undefined) throw new Error(refusal);
      return [{ result: func ? contentType : undefined }];
    },
  });
});

test('where the browser lets us in, it runs', async () => {
  expect(await startReader(7)).toEqual({ started: true, why: null, url: 'https://yundu.example/a' });
});

test('let in, but into a PDF', async () => {
  contentType = 'application/pdf';
  expect(await startReader(7)).toMatchObject({ started: false, why: 'pdf' });
});

test('refused: by the address, the words, and whether the site is allowed', async () => {
  refusal = 'Missing host permission for the tab';
  expect(await startReader(7)).toMatchObject({ started: false, why: 'no-access' });
  allowed = ['*://*.yundu.example/*'];
  expect(await startReader(7)).toMatchObject({ started: false, why: 'error-page' });
  tab = { url: 'about:newtab' };
  expect(await startReader(7)).toMatchObject({ started: false, why: 'browser-page' });
  refusal = 'Cannot access a chrome:// URL';
  tab = { url: '' };
  expect(await startReader(7)).toEqual({ started: false, why: 'browser-page', url: null });
});

test('our page for articles reads itself, and no other of ours', async () => {
  refusal =
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  const url = `${browser.runtime.getURL('/')}read.html?id=speech0000000009`;
  tab = { url };
  expect(await startReader(7)).toEqual({ started: true, why: null, url });
  tab = { url: `${browser.runtime.getURL('/')}notebook.html` };
  expect(await startReader(7)).toMatchObject({ started: false, why: 'own-page' });
});

test('a tab that is gone is one we have no access to', async () => {
  tab = undefined;
  refusal = 'No tab with id: 7.';
  expect(await startReader(7)).toEqual({ started: false, why: 'no-access', url: null });
});

test('a site that is withheld neither lets in nor refuses: it is one we have no access to', async () => {
  vi.useFakeTimers();
  tab = { url: '' };
  refusal = 'never';
  const started = startReader(7);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await started).toEqual({ started: false, why: 'no-access', url: null });
  vi.useRealTimers();
});

test('allowed a moment ago and refused still: it is tried again, and not for ever', async () => {
  refusals = 2;
  expect(await startReader(7)).toMatchObject({ started: true });
  refusals = 1_000;
  expect(await startReader(7)).toMatchObject({ started: false, why: 'no-access' });
  // Where the browser doesn't tell the address, nothing was allowed.
  tab = { url: '' };
  refusals = 1;
  expect(await startReader(7)).toMatchObject({ started: false, why: 'no-access' });
});
