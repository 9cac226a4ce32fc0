import { expect, test } from 'vitest';
import { longRuns } from './long-runs';

test.each([
  ['见https://a.example/b（旧）', ['见', 'https://a.example/b', '（旧）']],
  ['https://a.example', ['', 'https://a.example', '']],
  [`甲${'a'.repeat(24)}乙`, ['甲', 'a'.repeat(24), '乙']],
  ['甲 internationalization 乙', ['甲 internationalization 乙']],
  ['', ['']],
])('%j', (text, parts) => {
  expect(longRuns(text)).toEqual(parts);
  expect(longRuns(text).join('')).toBe(text);
});
