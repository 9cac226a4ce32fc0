import type { Block } from '@/utils/model/study-notes';

/**
 * The text of a block that is the writer's own words, and what ranges of findings in it refer to (of a list its items, parted by line feeds);
 * undefined for quotations, prompts, headings and what the program wrote.
 */
export function ownText(block: Block): string | undefined {
  switch (block.kind) {
    case 'thought':
    case 'application':
    case 'footnote':
      return block.text;
    case 'paragraph':
      return block.from === 'reader' ? block.text : undefined;
    case 'list':
      return block.items.join('\n');
    case 'heading':
    case 'quotation':
    case 'prompt':
      break;
  }
  return undefined;
}
