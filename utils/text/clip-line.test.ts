import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from './fixtures/any-character';
import { clipLine } from './clip-line';

describe('clipLine', () => {
  it('drops what could disguise a line', () => {
    expect(clipLine('\u0000报\u202e告\u0007\u200f \n\t 全文\u009f', 100)).toBe('报告 全文');
  });
  it('never splits a character', () => {
    expect(clipLine('a\ud83d\ude00b', 2)).toBe('a');
    expect(clipLine('a\ud83d\ude00b', 3)).toBe('a\ud83d\ude00');
  });
  it('takes a megabyte', () => {
    expect(clipLine('长'.repeat(1_000_000), 500)).toHaveLength(500);
  });
  it('is never longer than asked, and one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const line = clipLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\p{Cc}\n]/u);
        expect(clipLine(line, max)).toBe(line);
      }),
    );
  });
});
