import type { Block } from '@/utils/model/study-notes';
import { changedRange } from './changed-range';

type Footnote = Extract<Block, { kind: 'footnote' }>;

/** A block of a merged list. Of a footnote also: the key of what it was on where it was written last, and the text that had there. */
export type MergedBlock<Key> = {
  block: Block;
  key: Key;
  owner?: { key: Key; text: string };
  conflict?: 'kept' | 'both' | 'other';
};

const textOf = (block: Block): string | undefined =>
  block.kind === 'paragraph' || block.kind === 'thought' || block.kind === 'application' ? block.text : undefined;

/** The footnote with its mark behind the same words, which stand in another version of its text. */
function within(footnote: Footnote, was: string, now: string | undefined): Footnote {
  if (footnote.at === undefined || now === undefined || now === was) return footnote;
  const { end, keptStart, keptEnd } = changedRange(was, now);
  if (footnote.at <= keptStart) return footnote;
  return { ...footnote, at: footnote.at >= keptEnd ? footnote.at + now.length - was.length : end };
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
    const owner = each.owner && texts.get(each.owner.key);
    if (each.block.kind !== 'footnote' || !each.owner || !owner) continue;
    const block = within(each.block, each.owner.text, textOf(owner.block));
    on.set(owner, [...(on.get(owner) ?? []), { ...each, block }]);
  }
  for (const each of merged) {
    const isSettled = each.block.kind === 'footnote' && each.owner && texts.has(each.owner.key);
    if (!isSettled) settled.push(each, ...(on.get(each) ?? []));
  }
  return settled;
}
