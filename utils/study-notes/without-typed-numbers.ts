import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { headingNumbers } from './heading-numbers';
import { typedNumber } from './typed-number';

/** Blocks with headings as they are kept: one of an older document that begins with exactly the number it is given anyway loses it. The same list where none does. */
export function withoutTypedNumbers(blocks: readonly Block[], lang: StudyNotes['lang']): readonly Block[] {
  const numbers = headingNumbers(blocks, lang);
  /** Units of a heading that are its own number, with the white space after it; 0 where what begins like it is a word: 1.5 degrees. */
  const typed = (block: Block, at: number): number => {
    const number = numbers.get(at)?.trimEnd() ?? '';
    if (block.kind !== 'heading' || number === '') return 0;
    const length = typedNumber(block.text);
    return block.text.slice(0, length).trimEnd() === number ? length : 0;
  };
  if (!blocks.some((block, at) => typed(block, at) > 0)) return blocks;
  return blocks.map((block, at): Block =>
    block.kind === 'heading' && typed(block, at) > 0 ? { ...block, text: block.text.slice(typed(block, at)) } : block,
  );
}
