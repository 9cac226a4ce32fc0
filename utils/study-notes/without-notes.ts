import type { Block } from '@/utils/model/study-notes';

/**
 * A draft without the passages of some notes and what is said on them, nor the headings that have nothing under them then. What the notes are put to use for stays: that stands elsewhere.
 */
export function withoutNotes(blocks: readonly Block[], noteIds: ReadonlySet<string>): Block[] {
  if (noteIds.size === 0) return [...blocks];
  const isOut = (block: Block): boolean =>
    block.kind !== 'application' && 'noteId' in block && block.noteId !== undefined && noteIds.has(block.noteId);
  const left = new Set(blocks.filter((block) => !isOut(block)));
  // From the end: a heading whose lower headings have gone has nothing under it either.
  for (const [at, block] of [...blocks.entries()].toReversed()) {
    if (block.kind !== 'heading') continue;
    const after = blocks.findIndex(
      (other, index) => index > at && other.kind === 'heading' && other.level <= block.level,
    );
    const under = blocks.slice(at + 1, after < 0 ? undefined : after);
    if (under.some(isOut) && !under.some((other) => left.has(other))) left.delete(block);
  }
  return blocks.filter((block) => left.has(block));
}
