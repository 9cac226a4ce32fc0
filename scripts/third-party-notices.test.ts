import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { thirdPartyNotices } from './third-party-notices';

const root = join(import.meta.dirname, '..');

test('names every dependency, with its licence in full', () => {
  const text = thirdPartyNotices(root);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} · `);
  expect(text).toContain('Apache License');
  expect(text).toContain('Mozilla Public License');
  // What a dependency brings along is in the package, too.
  expect(text).toMatch(/^fflate .* · MIT$/m);
});

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('refuses what has no licence, and what is not there', () => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'));
  writeFileSync(join(folder, 'package.json'), '{"dependencies":{"bare":"1.0.0"}}');
  expect(() => thirdPartyNotices(folder)).toThrow('bare is not installed');
  mkdirSync(join(folder, 'node_modules/bare'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/bare/package.json'), '{"name":"bare","version":"1.0.0","license":"MIT"}');
  expect(() => thirdPartyNotices(folder)).toThrow('bare 1.0.0 comes without a licence');
});
