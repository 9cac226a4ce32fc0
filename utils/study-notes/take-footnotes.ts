import type { Block } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { matchBlocks } from './match-blocks';
import { shiftMark } from './shift-mark';

type Footnote = Extract<Block, { kind: 'footnote' }>;
/** A paragraph and the footnotes on it. */
export type WithFootnotes = { block: Block; footnotes: Footnote[] };

/**
 * Paragraphs that others are written anew as, with the footnotes of those: each behind the same words. One whose paragraph is gone is at the end of what became of the paragraph
 * before that (or of the first one that is there): what was written in it stays. Where no paragraph is left none of them is.
 */
export function takeFootnotes(gone: readonly WithFootnotes[], now: readonly Block[]): Block[] {
  if (gone.every(({ footnotes }) => footnotes.length === 0)) return [...now];
  const { later } = matchBlocks(
    gone.map(({ block }) => block),
    now,
  );
  const taken = now.map((): Footnote[] => []);
  let nearest = 0;
  for (const [index, { block, footnotes }] of gone.entries()) {
    const to = later.get(index);
    nearest = to ?? nearest;
    taken[nearest]?.push(
      ...footnotes.map((whole): Footnote => {
        const { at, ...footnote } = whole;
        const shifted = to === undefined ? undefined : shiftMark(at, blockText(block), blockText(now[to]!));
        if (shifted === at) return whole;
        return shifted === undefined ? footnote : { ...footnote, at: shifted };
      }),
    );
  }
  const placeOf = ({ at }: Footnote): number => at ?? Infinity;
  return now.flatMap((block, index) => [
    block,
    ...taken[index]!.toSorted((one, other) => placeOf(one) - placeOf(other) || 0),
  ]);
}
