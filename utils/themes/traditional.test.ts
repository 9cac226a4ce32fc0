import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each traditional character becomes one simplified one, which becomes no other', () => {
  const characters = readFileSync('public/traditional.txt', 'utf8').trim();
  expect(characters).toMatch(/^(?:[\u3400-\u4dbf\u4e00-\u9fff]{2})+$/);
  const pairs = characters.match(/../gu)!.map(([traditional, simplified]) => [traditional!, simplified!] as const);
  const table = new Map(pairs);
  expect(table.size).toBe(pairs.length);
  for (const [, simplified] of pairs) expect(table.has(simplified)).toBe(false);
});
