import type { ArticleBlock } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold-text';

/**
 * Which block of an article each paragraph of its speech is: paragraphs are some of the blocks, in their order, without title and editor's lines.
 * Compared folded: the paragraphs may be those of the same speech on the web, which has other spaces and widths of marks. −1 for one that is no
 * block's text, as after the words of either have changed.
 */
export function blockNumbers(paragraphs: readonly string[], blocks: readonly ArticleBlock[]): number[] {
  // Where each text is, last first: thousands of paragraphs are not looked for from the beginning.
  const places = new Map<string, number[]>();
  for (const [index, block] of [...blocks.entries()].toReversed()) {
    const { text } = foldText(block.text);
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  let from = 0;
  return paragraphs.map((paragraph) => {
    const left = places.get(foldText(paragraph).text) ?? [];
    let at = left.pop();
    while (at !== undefined && at < from) at = left.pop();
    if (at === undefined) return -1;
    from = at + 1;
    return at;
  });
}
