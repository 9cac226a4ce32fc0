import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { headingNumber } from './heading-number';

/**
 * The number of each heading by the index of its block, with the space after it where the language has one: 一、 （一） 1. by level. Each level counts anew under the
 * next higher one. Numbers are never kept, so that they are right however headings are moved.
 */
export function headingNumbers(blocks: readonly Block[], lang: StudyNotes['lang']): Map<number, string> {
  const counts = [0, 0, 0];
  const numbers = new Map<number, string>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const { level } = block;
    counts[level - 1]! += 1;
    counts.fill(0, level);
    numbers.set(index, headingNumber(level, counts[level - 1]!, lang));
  }
  return numbers;
}
