import type { ArticleBlock } from '@/utils/model/article';

/**
 * Which block of an article each paragraph of its speech is: paragraphs are some of the blocks, in their order, without title and editor's lines.
 * −1 for one that is no block's text, as after the words of either have changed.
 */
export function blockNumbers(paragraphs: readonly string[], blocks: readonly ArticleBlock[]): number[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    const at = blocks.findIndex(({ text }, index) => index >= from && text === paragraph);
    if (at >= 0) from = at + 1;
    return at;
  });
}
