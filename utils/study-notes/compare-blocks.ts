import type { Block } from '@/utils/model/study-notes';
import { blockKey, matchBlocks } from './match-blocks';

/** A place where two versions differ: a block that is only in one of them, or is another in the later one. */
export type BlockDifference = { before?: Block; after?: Block };

/** Where a later version differs from an earlier one, in its order; what went stands where it stood. Blocks that were only moved are no difference. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockDifference[] {
  const { earlier, later } = matchBlocks(before, after);
  const differences: BlockDifference[] = [];
  let next = 0;
  const goneUpTo = (end: number): void => {
    for (; next < end; next++) if (!later.has(next)) differences.push({ before: before[next]! });
  };
  for (const [at, block] of after.entries()) {
    const from = earlier.get(at);
    if (from === undefined) differences.push({ after: block });
    else {
      goneUpTo(from);
      if (blockKey(before[from]!) !== blockKey(block)) differences.push({ before: before[from]!, after: block });
    }
  }
  goneUpTo(before.length);
  return differences;
}
