import { MAX_DOCUMENT_BLOCKS } from '@/utils/model/limits';
import type { Block } from '@/utils/model/study-notes';

/** Longest markup that is parsed, in UTF-16 units: what Word makes of 50,000 characters is about a million. Of longer ones the plain text is taken. */
export const MAX_PASTED_MARKUP = 4_000_000;
/** Longest text that is put in at once: four documents of the longest kind. More than that was no passage of study notes. */
export const MAX_PASTED_TEXT = 200_000;

const lengthOf = (block: Block): number => {
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + item.length, 0);
  return block.kind === 'prompt' ? 0 : block.text.length;
};

/**
 * As many of the pasted blocks as a document takes.
 *
 * @param there how many blocks it has
 * @returns what goes in, and whether something was left out
 */
export function withinLimits(blocks: readonly Block[], there: number): { blocks: Block[]; isCut: boolean } {
  let room = MAX_PASTED_TEXT;
  const taken: Block[] = [];
  for (const block of blocks) {
    room -= lengthOf(block);
    if (room < 0 || taken.length + there >= MAX_DOCUMENT_BLOCKS) return { blocks: taken, isCut: true };
    taken.push(block);
  }
  return { blocks: taken, isCut: false };
}
