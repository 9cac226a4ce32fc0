import type { Block, NoteLink, StudyNotes } from '@/utils/model/study-notes';
import { mergeBlocks, type BlockConflict } from './merge-blocks';

/** What is written in a document, and what it remembers. */
export type Written = Pick<StudyNotes, 'title' | 'date' | 'writer' | 'blocks' | 'links' | 'composed' | 'settled'>;

/**
 * One document of two that windows made of the same one (merge-blocks.ts). Of two titles mine stands, and the other one below it as a paragraph; of what nobody typed the latest is taken,
 * mine where both changed it.
 */
export function mergeDocuments(
  base: Written,
  mine: Written,
  theirs: Written,
): Written & { conflicts: BlockConflict[] } {
  const merged = mergeBlocks(base.blocks, mine.blocks, theirs.blocks);
  const of = <K extends keyof Written>(field: K): Written[K] =>
    JSON.stringify(mine[field]) === JSON.stringify(base[field]) ? theirs[field] : mine[field];
  const isOtherTitle = mine.title !== base.title && theirs.title !== base.title && !mine.title.includes(theirs.title);
  const title: Block[] = isOtherTitle ? [{ kind: 'paragraph', text: theirs.title, from: 'reader' }] : [];
  const shifted = merged.conflicts.map((conflict): BlockConflict =>
    conflict.kind === 'both'
      ? { kind: 'both', block: conflict.block + title.length, other: conflict.other + title.length }
      : { kind: 'kept', block: conflict.block + title.length },
  );
  const both: Written = {
    title: of('title'),
    date: of('date'),
    writer: of('writer'),
    blocks: [...title, ...merged.blocks],
    links: mergeLinks(base.links ?? [], mine.links ?? [], theirs.links ?? []),
    composed: of('composed'),
    settled: mergeSettled(base.settled ?? [], mine.settled ?? [], theirs.settled ?? []),
  };
  return { ...both, conflicts: [...(isOtherTitle ? [{ kind: 'kept' as const, block: 0 }] : []), ...shifted] };
}

function mergeLinks(base: readonly NoteLink[], mine: readonly NoteLink[], theirs: readonly NoteLink[]): NoteLink[] {
  const was = new Map(base.map((link) => [link.noteId, JSON.stringify(link)]));
  const all = new Map(theirs.map((link) => [link.noteId, link]));
  for (const link of mine) if (JSON.stringify(link) !== was.get(link.noteId)) all.set(link.noteId, link);
  const dropped = new Set(was.keys());
  for (const link of mine) dropped.delete(link.noteId);
  return [...all.values()].filter(({ noteId }) => !dropped.has(noteId));
}

function mergeSettled(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const dropped = new Set(base.filter((key) => !mine.includes(key)));
  return [...new Set([...theirs, ...mine.filter((key) => !base.includes(key))])].filter((key) => !dropped.has(key));
}
