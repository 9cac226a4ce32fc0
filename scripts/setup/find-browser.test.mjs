import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './find-browser.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhaji-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that tells this when it is started. */
function program(name, says) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(path, 0o755);
  return path;
}
const wanted = { variable: 'BROWSER_PATH', names: ['one', 'two'], places: [], oldest: 128 };
const find = (more = {}, places = []) => findBrowser({ ...wanted, places }, { PATH: `/nowhere:${folder}`, ...more });

test('the first that is new enough is taken', () => {
  program('one', 'Chromium 90.0.1 built on Debian');
  const two = program('two', 'Chromium 156.0.8078.79 built on Debian');
  expect(find()).toBe(two);
});

test('a stub that tells no version is passed over, and a place of the system is looked at last', () => {
  program('one', 'This command needs the snap to be installed.');
  const place = program('elsewhere', 'Chromium 128.0.0.0');
  expect(find({}, [place])).toBe(place);
});

test('none is none', () => {
  expect(find()).toBeNull();
});

test('the one that was named is used, or refused by name', () => {
  program('one', 'Chromium 156.0.1.1');
  const own = program('own', 'Chromium 130.0.1.1');
  expect(find({ BROWSER_PATH: own })).toBe(own);
  const old = program('old', 'Chromium 100.0.1.1');
  expect(() => find({ BROWSER_PATH: old })).toThrow('version 100, wanted 128');
  expect(() => find({ BROWSER_PATH: '/nowhere/browser' })).toThrow('BROWSER_PATH=/nowhere/browser');
});
