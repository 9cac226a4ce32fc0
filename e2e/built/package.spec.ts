import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtExtension } from '../fixtures/built-extension.ts';

/** The manifests as reviewed. One that differs asks for a look: a permission more is a promise less. */
const reviewed = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../scripts/manifest.${browser}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

for (const browser of ['chrome', 'firefox'] as const) {
  test.describe(`the package for ${browser}`, () => {
    const folder = builtExtension(browser);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const scripts = files.filter((name) => name.endsWith('.js'));

    test('has the manifest that was reviewed', () => {
      const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
      expect(manifest).toEqual({
        ...reviewed(browser),
        version: process.env['npm_package_version'] ?? manifest['version'],
      });
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    });

    test('runs no code but its own', () => {
      expect(scripts.length).toBeGreaterThan(4);
      for (const name of scripts) {
        const code = read(name);
        expect(code, name).not.toMatch(/\beval\s*\(/);
        expect(code, name).not.toMatch(/\bnew Function\b|\bFunction\s*\(\s*["'`]/);
        expect(code, name).not.toMatch(/\bimport\s*\(\s*["'`](?:https?:)?\/\//);
        expect(code, name).not.toMatch(/\bfrom\s*["'`](?:https?:)?\/\//);
        // The background brings two scripts of its own when it needs them (docs/decisions/0021).
        const imported = [...code.matchAll(/importScripts(?:\?\.)?\(([^)]*)\)/g)].map(([, path]) => path);
        expect(imported.length, name).toBeLessThanOrEqual(name === 'background.js' ? 2 : 0);
        for (const path of imported) expect(path, name).toMatch(/^\w+$/);
        // Which: they stand in one table, with nothing else in it.
        if (imported.length > 0)
          expect(code).toMatch(
            /[=,]\s*\{themes:\s*["'`]\/theme-suggester\.js["'`],\s*pages:\s*["'`]\/page-joiner\.js["'`]\}/,
          );
      }
      for (const name of files.filter((file) => file.endsWith('.html'))) {
        expect(read(name), name).not.toMatch(/<script(?![^>]*\bsrc="\/)/);
        expect(read(name), name).not.toMatch(/\son\w+\s*=|(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
      }
    });

    test('carries no storage and no browser polyfill into pages', () => {
      for (const name of ['page-watch.js', 'reader.js', 'controls.js', 'speech-reader.js', 'article-finder.js']) {
        expect(read(name), name).not.toMatch(/indexedDB|IDBKeyRange|localStorage|sessionStorage/);
        expect(read(name), name).not.toContain('The message port closed before a response was received');
      }
    });

    test('carries the licences of what it is made of', () => {
      expect(read('third-party-notices.txt')).toMatch(/^dexie .*Apache-2\.0$/m);
    });

    test('holds only files a browser reads', () => {
      const kinds = new Set(
        files.filter((name) => name.includes('.')).map((name) => name.slice(name.lastIndexOf('.'))),
      );
      for (const kind of kinds) expect(['.js', '.css', '.html', '.json', '.png', '.svg', '.txt']).toContain(kind);
    });
  });
}
