import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideSimilarity } from './side-similarity';

/** The same by the definition: a full table of edit distances, the least of its last row. */
function byTable(kept: string, found: string): number {
  let row = Array.from({ length: kept.length + 1 }, (_, i) => i);
  let best = kept.length;
  for (let j = 1; j <= found.length; j++) {
    const next = [j];
    for (let i = 1; i <= kept.length; i++) {
      const same = kept[i - 1] === found[j - 1] ? 0 : 1;
      next.push(Math.min((next[i - 1] ?? 0) + 1, (row[i] ?? 0) + 1, (row[i - 1] ?? 0) + same));
    }
    row = next;
    best = Math.min(best, row.at(-1) ?? best);
  }
  return 1 - best / kept.length;
}

describe('sideSimilarity', () => {
  it('is 1 for what is equal, whatever follows', () => expect(sideSimilarity('干实', '干实战')).toBe(1));
  it('counts what is put between', () => expect(sideSimilarity('abcd', 'xabcd')).toBe(0.75));
  it('has nothing to say of an empty side', () => expect(sideSimilarity('', 'abc')).toBe(0));
  it('is what the table of edit distances says, up to 32 units', () => {
    const side = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: max });
    fc.assert(
      fc.property(side(32), side(45), (kept, found) => {
        expect(sideSimilarity(kept, found)).toBeCloseTo(byTable(kept, found), 10);
      }),
      { numRuns: 1000 },
    );
  });
});
