import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { headingNumbers } from '@/utils/study-notes/heading-numbers';

/** Which notes are quoted in a document, and the number of the heading each stands under first: （二）; empty before the first heading. */
export function whereUsed(blocks: readonly Block[], lang: StudyNotes['lang']): Map<string, string> {
  const numbers = headingNumbers(blocks, lang);
  const used = new Map<string, string>();
  let under = '';
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') under = numbers.get(index)?.trim() ?? '';
    else if (block.kind === 'quotation' && !used.has(block.noteId)) used.set(block.noteId, under);
  }
  return used;
}
