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

test('a text file becomes a page of a listed host, its own for its words, and no date is told by the address', async () => {
  const one = await findSpeech(file('one.txt', '把好事办实\n第一段。'));
  const other = await findSpeech(file('other.txt', '把好事办实\n第二段。'));
  expect(one.page).toContain('<h1>把好事办实</h1>');
  expect(one.locale).toBe('zh');
  expect(one.facts).toBeUndefined();
  expect(one.url).toMatch(/^http:\/\/cpc\.people\.com\.cn\/speech\/[a-z]+\.html$/);
  expect(other.url).not.toBe(one.url);
  expect((await findSpeech(join(folder, 'one.txt'))).url).toBe(one.url);
});

test('a saved page is served as it is; an address is gone to', async () => {
  const page = await findSpeech(file('saved.HTML', '<p>正文</p>'));
  expect(new TextDecoder().decode(page.page as Uint8Array)).toBe('<p>正文</p>');
  expect(await findSpeech('https://www.gov.cn/a b')).toMatchObject({ url: 'https://www.gov.cn/a%20b' });
});

test('nothing named: our own speech, with what is known of it', async () => {
  const own = await findSpeech(undefined);
  expect(own.page).toContain('端正干的态度');
  expect(own.facts).toEqual({ speaker: '顾砚秋', date: '2026-04-22' });
});

test('what can’t be read is told with the way out', async () => {
  await expect(findSpeech(join(folder, 'missing.txt'))).rejects.toThrow(
    /missing\.txt can't be read \(ENOENT\)\. Name a text file/,
  );
  await expect(findSpeech(folder)).rejects.toThrow(/EISDIR/);
  await expect(findSpeech(file('empty.txt', ''))).rejects.toThrow(/can't be shown as a speech: there are no words/);
});
