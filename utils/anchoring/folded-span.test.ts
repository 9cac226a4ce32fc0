import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/text/fold-text';
import { foldedSpan } from './folded-span';

describe('foldedSpan', () => {
  const folded = foldText('甲 ——乙😀'); // 甲-乙😀
  it.each([
    [0, 1, 0, 1],
    [0, 2, 0, 1],
    [3, 4, 1, 2],
    [2, 5, 1, 3],
    [5, 6, 3, 4],
    [0, 99, 0, 5],
  ])('of [%i, %i)', (start, end, from, to) => expect(foldedSpan(folded, start, end)).toEqual({ from, to }));
  it('is empty where nothing is visible', () => {
    const { from, to } = foldedSpan(folded, 1, 2);
    expect(from).toBeGreaterThanOrEqual(to);
  });
});
