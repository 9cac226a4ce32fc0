import type { Block } from '@/utils/model/study-notes';

/** One footnote: index of its block and of the one its mark is in (−1: none before it), behind which UTF-16 offset of that one's text, and its number from 1. */
export type FootnotePlace = { block: number; owner: number; at: number; number: number };

/** Length of the text a mark may stand in; 0 for what takes them at its end only, where the offset doesn't matter. */
function markable(block: Block | undefined): number {
  return block?.kind === 'paragraph' || block?.kind === 'thought' || block?.kind === 'application'
    ? block.text.length
    : 0;
}

/**
 * The footnotes of a document in the order of their marks, which numbers them. `withoutText`: whether those that have no words yet count, as on screen;
 * in a file they are not.
 */
export function footnotesOf(blocks: readonly Block[], { withoutText }: { withoutText: boolean }): FootnotePlace[] {
  const places: Omit<FootnotePlace, 'number'>[] = [];
  let owner = -1;
  blocks.forEach((block, index) => {
    if (block.kind !== 'footnote') owner = index;
    else if (withoutText || block.text.trim() !== '') {
      const end = markable(blocks[owner]);
      places.push({ block: index, owner, at: Math.min(block.at ?? end, end) });
    }
  });
  // Stable: several at one place stay in the order of their blocks.
  return places
    .toSorted((one, other) => one.owner - other.owner || one.at - other.at)
    .map((place, index) => ({ ...place, number: index + 1 }));
}
