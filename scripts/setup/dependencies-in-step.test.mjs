import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dependenciesInStep } from './dependencies-in-step.mjs';

let root;
const write = (name, packages) => writeFileSync(join(root, name), JSON.stringify({ packages }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhaji-packages-'));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.bin/node'), '');
  write('package-lock.json', {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-darwin': { version: '1.0.0', optional: true },
  });
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
});
afterEach(() => rmSync(root, { recursive: true }));

test('in step: every package in its version, those of other platforms aside', () => {
  expect(dependenciesInStep(root)).toBe(true);
});

test.each([
  ['another version', () => write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.1' } })],
  ['one missing', () => write('node_modules/.package-lock.json', {})],
  ['an installation broken off', () => rmSync(join(root, 'node_modules/.package-lock.json'))],
  ['a damaged record', () => writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"pack')],
  ['no pinned Node', () => rmSync(join(root, 'node_modules/.bin/node'))],
  ['nothing installed', () => rmSync(join(root, 'node_modules'), { recursive: true })],
])('out of step: %s', (_, change) => {
  change();
  expect(dependenciesInStep(root)).toBe(false);
});
