import type { Block } from '@/utils/model/study-notes';

/** The id something of another notebook has in this one; the same where it is known by its own. */
export type MappedId = (id: string) => string;
/** By what they name. */
export type MappedIds = { note: MappedId; theme: MappedId; speech: MappedId };

/** Blocks that name notes and themes by the ids of this notebook. */
export function mappedBlocks(blocks: readonly Block[], { note, theme }: MappedIds): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'heading')
      return block.themeId === undefined ? block : { ...block, themeId: theme(block.themeId) };
    return 'noteId' in block && block.noteId !== undefined ? { ...block, noteId: note(block.noteId) } : block;
  });
}
