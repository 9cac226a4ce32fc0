// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { covers } from '@/utils/sites/covers';
import { speechSites } from '@/utils/speeches/speech-sites';
import { registerWatch } from './register-watch';

type Script = { id: string; matches?: string[] };
/** What the browser allows, and what is registered with it; it refuses what it refuses in life. */
let allowed: string[];
let registered: Script[];
let writes: number;

beforeEach(() => {
  allowed = [...speechSites];
  registered = [];
  writes = 0;
  Object.assign(browser.permissions, { getAll: async () => ({ origins: allowed }) });
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => covers(allowed, origins[0]!),
  });
  const { scripting } = browser;
  Object.assign(scripting, { getRegisteredContentScripts: async () => [...registered] });
  Object.assign(scripting, {
    registerContentScripts: async ([script]: [Script]) => {
      await Promise.resolve();
      writes += 1;
      if (registered.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      if (!script.matches?.length) throw new Error('must specify at least one match');
      registered.push(script);
    },
  });
  Object.assign(scripting, {
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      await Promise.resolve();
      writes += 1;
      if (!registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});
const matches = (): string[] => registered.flatMap((script) => script.matches ?? []);

test('the sites of the manifest need no registering: the browser knows them', async () => {
  await registerWatch();
  expect(writes).toBe(0);
});

test('what the reader adds is watched from the start, in all frames, in every session, and not a second time on listed sites', async () => {
  allowed.push('*://*.yundu.example/*');
  await registerWatch();
  expect(registered).toEqual([
    {
      id: 'watch',
      matches: ['*://*.yundu.example/*'],
      excludeMatches: speechSites,
      js: ['page-watch.js'],
      css: ['selectable.css'],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
  await registerWatch();
  expect(writes).toBe(1);
});

test('what is added, taken back, and everywhere is followed', async () => {
  allowed.push('*://*.yundu.example/*', '*://*.wenku.example/*');
  await registerWatch();
  expect(matches()).toEqual(['*://*.wenku.example/*', '*://*.yundu.example/*']);
  allowed.pop();
  await registerWatch();
  expect(matches()).toEqual(['*://*.yundu.example/*']);
  allowed.push('*://*/*');
  await registerWatch();
  expect(matches()).toEqual(['*://*/*']);
  allowed = [];
  await registerWatch();
  expect(registered).toEqual([]);
});

test('several changes at once end in what is allowed then', async () => {
  allowed.push('*://*.yundu.example/*');
  const first = registerWatch();
  const second = registerWatch();
  allowed.push('*://*.wenku.example/*');
  await Promise.all([first, second, registerWatch()]);
  expect(matches()).toEqual(['*://*.wenku.example/*', '*://*.yundu.example/*']);
});
