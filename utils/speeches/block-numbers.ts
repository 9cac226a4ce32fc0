import type { ArticleBlock } from '@/utils/model/article';

/**
 * Which block of an article each paragraph of its speech is: paragraphs are some of the blocks, in their order, without title and editor's lines.
 * −1 for one that is no block's text, as after the words of either have changed.
 */
export function blockNumbers(paragraphs: readonly string[], blocks: readonly ArticleBlock[]): number[] {
  // Where each text is, last first: thousands of paragraphs are not looked for from the beginning.
  const places = new Map<string, number[]>();
  for (const [index, { text }] of [...blocks.entries()].toReversed()) {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  let from = 0;
  return paragraphs.map((paragraph) => {
    const left = places.get(paragraph) ?? [];
    let at = left.pop();
    while (at !== undefined && at < from) at = left.pop();
    if (at === undefined) return -1;
    from = at + 1;
    return at;
  });
}
