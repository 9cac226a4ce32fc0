import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Account } from './account.ts';

let folder: string;
let printed: string[];
let clock: number;
let account: Account;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhaji-account-'));
  printed = [];
  clock = 0;
  account = new Account(
    folder,
    (line) => printed.push(line),
    () => clock,
  );
});
afterEach(() => rm(folder, { recursive: true }));

const pictures: string[] = [];
const page = { screenshot: async ({ path }: { path: string }) => pictures.push(path) };

test('tells each step with its time and what came of it, and pictures it', async () => {
  pictures.length = 0;
  await account.step(
    'Keep a passage',
    async () => {
      clock += 1234;
      return 'six kept';
    },
    () => page,
  );
  await account.step('Look', async () => {});
  expect(printed).toEqual(['   1.23 s  Keep a passage: six kept', '   0.00 s  Look']);
  expect(pictures).toEqual([join(folder, '01-keep-a-passage.png')]);
});

test('names the step that failed, and pictures how it was', async () => {
  pictures.length = 0;
  const failing = account.step(
    'Reload',
    () => Promise.reject(new Error('the page is gone')),
    () => page,
  );
  await expect(failing).rejects.toThrow('“Reload” failed: the page is gone');
  expect(pictures).toEqual([join(folder, '01-failed-reload.png')]);
});

test('keeps what it told', async () => {
  account.tell('a < b');
  await account.save();
  expect(await readdir(folder)).toEqual(['account.txt']);
  expect(await readFile(join(folder, 'account.txt'), 'utf8')).toBe('a < b\n');
});
