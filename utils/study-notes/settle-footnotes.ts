import type { Block } from '@/utils/model/study-notes';
import { shiftMark } from './shift-mark';

/** What a side has a footnote on: the key of that, the text it has there, and behind which offset of it the mark is. */
export type FootnoteOwner<Key> = { key: Key; text: string; at: number | undefined };

/** A block of a merged list. Of a footnote also what the sides have it on: of those that agree on what that is, the one that moved the mark, or both, mine first. */
export type MergedBlock<Key> = {
  block: Block;
  key: Key;
  owners?: readonly FootnoteOwner<Key>[];
  conflict?: 'kept' | 'both' | 'other';
};

const textOf = (block: Block): string | undefined =>
  block.kind === 'paragraph' || block.kind === 'thought' || block.kind === 'application' ? block.text : undefined;

/** The footnote with its mark where the side has it whose text was taken, or else where those words are now. */
function placed<Key>(block: Block, owners: readonly FootnoteOwner<Key>[], now: string | undefined): Block {
  const from = owners.find(({ text }) => text === now) ?? owners[0]!;
  if (block.kind !== 'footnote') return block;
  const at = now === undefined ? from.at : shiftMark(from.at, from.text, now);
  // What did not change is the same object.
  if (at === block.at) return block;
  const { at: _, ...footnote } = block;
  return at === undefined ? footnote : { ...footnote, at };
}

/**
 * A merged list in which each footnote stands right behind what it is on, whatever the other side put in between, its mark where it was among the words. One on
 * something that is gone stays where it is.
 */
export function settleFootnotes<Key>(merged: readonly MergedBlock<Key>[]): MergedBlock<Key>[] {
  const texts = new Map<Key, MergedBlock<Key>>();
  for (const each of merged) if (each.block.kind !== 'footnote') texts.set(each.key, each);
  const on = new Map<MergedBlock<Key>, MergedBlock<Key>[]>();
  const settled: MergedBlock<Key>[] = [];
  for (const each of merged) {
    const owner = each.owners?.[0] && texts.get(each.owners[0].key);
    if (each.block.kind !== 'footnote' || !each.owners || !owner) continue;
    const block = placed(each.block, each.owners, textOf(owner.block));
    on.set(owner, [...(on.get(owner) ?? []), { ...each, block }]);
  }
  for (const each of merged) {
    const isSettled = each.block.kind === 'footnote' && each.owners?.[0] && texts.has(each.owners[0].key);
    if (!isSettled) settled.push(each, ...(on.get(each) ?? []));
  }
  return settled;
}
