import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPattern, fewestEdits } from './fewest-edits';

/** The same by the plain table: distance of the whole pattern to any part of the text. */
function plainly(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (const [i, unit] of pattern.split('').entries()) {
    const next = [i + 1];
    for (let j = 1; j <= text.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (text[j - 1] === unit ? 0 : 1)));
    row = next;
  }
  return Math.min(...row);
}

const unit = fc.constantFrom(...'人民路桥'.split(''));

describe('fewestEdits', () => {
  it('is the plain edit distance, in one block or several', () => {
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 100 }),
        fc.string({ unit, maxLength: 120 }),
        (pattern, text) => {
          expect(fewestEdits(editPattern(pattern), text, 0, text.length).edits).toBe(plainly(pattern, text));
        },
      ),
    );
  });

  it('says where the likeness ends', () => {
    const text = '山水田人民路桥灯火';
    expect(fewestEdits(editPattern('人民路桥'), text, 0, text.length)).toEqual({ edits: 0, end: 7 });
    expect(fewestEdits(editPattern('人民大路桥'), text, 2, 99)).toEqual({ edits: 1, end: 7 });
  });

  it('has nothing to do for nothing', () => expect(fewestEdits(editPattern(''), '人民', 0, 2).edits).toBe(0));
});
