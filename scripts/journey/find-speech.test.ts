// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSpeech } from './find-speech.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhaji-speech-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('a file is read here, in the language it is in', async () => {
  const one = file('one.txt', '把好事办实\n第一段。');
  expect(await findSpeech(one)).toEqual({ file: one, name: one, locale: 'zh' });
  expect(await findSpeech(file('two.md', '# Do it well\n\nThe first one.'))).toMatchObject({ locale: 'en' });
  expect(await findSpeech(file('three.DOCX', 'PK'))).toMatchObject({ file: join(folder, 'three.DOCX'), locale: 'zh' });
});

test('an address is gone to', async () => {
  expect(await findSpeech('https://www.gov.cn/a b')).toMatchObject({ url: 'https://www.gov.cn/a%20b' });
});

test('nothing named: our own speech on a listed host, with what is known of it', async () => {
  const own = await findSpeech(undefined);
  expect(own).toMatchObject({ url: 'http://cpc.people.com.cn/speech/own.html', locale: 'zh' });
  expect('page' in own && own.page).toContain('端正干的态度');
  expect(own.facts).toEqual({ speaker: '顾砚秋', date: '2026-04-22' });
});

test('what can’t be read is told with the way out', async () => {
  await expect(findSpeech(join(folder, 'missing.txt'))).rejects.toThrow(
    /missing\.txt can't be read \(ENOENT\)\. Name a file/,
  );
  await expect(findSpeech(folder)).rejects.toThrow(/EISDIR/);
});
