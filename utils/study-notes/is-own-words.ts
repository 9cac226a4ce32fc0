import type { Block } from '@/utils/model/study-notes';

/** Whether a block is what the reader wrote. */
export function isOwnWords(block: Block): boolean {
  return (
    block.kind === 'thought' || block.kind === 'application' || (block.kind === 'paragraph' && block.from === 'reader')
  );
}
