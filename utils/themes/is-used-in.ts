import type { Block } from '@/utils/model/study-notes';

/** Whether a document uses a theme: has a heading of it, or quotes one of its notes. */
export function isUsedIn(blocks: readonly Block[], themeId: string, noteIds: ReadonlySet<string>): boolean {
  return blocks.some(
    (block) =>
      (block.kind === 'heading' && block.themeId === themeId) ||
      (block.kind === 'quotation' && noteIds.has(block.noteId)),
  );
}
