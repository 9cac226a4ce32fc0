// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNpm } from './run-npm.mjs';

let root;
// As under `npm test --silent`, which hands its level on.
const silent = { ...process.env, npm_config_loglevel: 'silent' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhaji-npm-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('an npm ci that fails says why, also where npm was told to be silent', () => {
  writeFileSync(join(root, 'package.json'), '{"name":"nothing","version":"1.0.0"}');
  const { ok, words } = runNpm(root, ['ci', '--offline', '--no-audit', '--no-fund'], silent);
  expect(ok).toBe(false);
  expect(words).toContain('package-lock.json');
});

test('a build that fails says why, and one that does not says that it went well', () => {
  const scripts = { good: 'node -e 0', bad: 'node -e "console.error(40+2);process.exit(3)"' };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'nothing', version: '1.0.0', scripts }));
  expect(runNpm(root, ['run', 'good'], silent).ok).toBe(true);
  const bad = runNpm(root, ['run', 'bad'], silent);
  expect([bad.ok, bad.words]).toEqual([false, expect.stringContaining('42')]);
  expect(runNpm(root, ['run', 'missing'], silent).words).toContain('missing');
});

test('no npm at all is said too', () => {
  writeFileSync(join(root, 'package.json'), '{}');
  const { ok, words } = runNpm(root, ['ci'], { ...silent, PATH: root });
  expect(ok).toBe(false);
  expect(words).not.toBe('');
});
