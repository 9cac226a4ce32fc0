import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFile } from './zip-file';

const { signal } = new AbortController();
const file = (title: string, text: string, date = '') => ({ title, date, extension: 'md', text });

test('names that are the same to Windows or macOS get numbers, none becomes a path', async () => {
  const files = [
    file('甲', '1'),
    file('Abc', '2'),
    file('ABC', '3'),
    file('abc', '4'),
    file('../甲', '5'),
    file('abc-2', '6'),
    file('e\u0301', '7'),
    file('\u00e9', '8'),
    file('乙', '9', '2026-04-24'),
    file('乙', '10', '2026-04-24'),
    file('长'.repeat(500), '11'),
    file('长'.repeat(501), '12'),
    file('__proto__', '13'),
  ];
  const read = Object.entries(unzipSync(await zipFile(files, signal))).map(([name, bytes]) => [
    name,
    new TextDecoder().decode(bytes),
  ]);
  expect(read.map(([, text]) => text)).toEqual(files.map(({ text }) => text));
  const names = read.map(([name = '']) => name);
  expect(names.slice(0, 10)).toEqual([
    '甲.md',
    'Abc.md',
    'ABC-2.md',
    'abc-3.md',
    '甲-2.md',
    'abc-2-2.md',
    'e\u0301.md',
    '\u00e9-2.md',
    '乙-2026-04-24.md',
    '乙-2026-04-24-2.md',
  ]);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(files.length);
});

test('the same files, the same bytes', async () => {
  const files = [file('甲', '一'), file('乙', '二')];
  const bytes = await zipFile(files, signal);
  expect(await zipFile(structuredClone(files), signal)).toEqual(bytes);
  // 1 January 1980, 0:00, in the first local header.
  expect(bytes.slice(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0]));
});
