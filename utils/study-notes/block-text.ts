import type { Block } from '@/utils/model/study-notes';

/** The words of a block as one text: of a list its items, one a line; of a prompt what it asks for. */
export function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.join('\n');
  return block.kind === 'prompt' ? block.about : block.text;
}
