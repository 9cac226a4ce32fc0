import { describe, expect, it } from 'vitest';
import { equalHits } from './equal-hits';

describe('equalHits', () => {
  it('finds overlapping ones', () => expect(equalHits('哈哈哈', '哈哈', 9)).toEqual([0, 1]));
  it('stops at the cap', () => expect(equalHits('哈哈哈', '哈', 2)).toEqual([0, 1]));
  it('finds nothing of nothing', () => expect(equalHits('哈', '', 9)).toEqual([]));
});
