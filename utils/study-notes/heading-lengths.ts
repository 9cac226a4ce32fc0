import type { Block } from '@/utils/model/study-notes';
import { countCharacters } from '@/utils/text/count-characters';

export type HeadingLength = { block: number; level: 1 | 2 | 3; text: string; length: number };

/** How long each heading is, without its number, in 字数 (an English word is one): headings of one level should be nearly equal. */
export function headingLengths(blocks: readonly Block[]): HeadingLength[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading'
      ? [{ block: index, level: block.level, text: block.text, length: countCharacters(block.text).characters }]
      : [],
  );
}
