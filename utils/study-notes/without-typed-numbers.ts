import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { headingNumbers } from './heading-numbers';

/** Blocks with headings as they are kept: one of an older document that begins with exactly the number it is given anyway loses it. The same list where none does. */
export function withoutTypedNumbers(blocks: readonly Block[], lang: StudyNotes['lang']): readonly Block[] {
  const numbers = headingNumbers(blocks, lang);
  const typed = (block: Block, at: number): boolean => {
    const number = numbers.get(at)?.trimEnd() ?? '';
    return block.kind === 'heading' && number !== '' && block.text.startsWith(number);
  };
  if (!blocks.some(typed)) return blocks;
  return blocks.map((block, at): Block =>
    block.kind === 'heading' && typed(block, at)
      ? { ...block, text: block.text.slice((numbers.get(at) ?? '').trimEnd().length).trimStart() }
      : block,
  );
}
