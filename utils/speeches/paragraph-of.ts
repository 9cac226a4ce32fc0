import { foldText } from '@/utils/text/fold-text';

/**
 * Index of the paragraph a passage begins in, or −1 when the speech's text doesn't hold it (a caption, a comment).
 * Several paragraphs can hold the same words: the one whose text before them ends as the passage's context did is taken.
 *
 * @param prefix what stood before the passage on the page
 * @param quote the passage, paragraphs parted by line feeds
 */
export function paragraphOf(paragraphs: string[], prefix: string, quote: string): number {
  const first = foldText(quote.split('\n')[0] ?? '').text;
  if (first === '') return -1;
  const before = foldText(prefix).text;
  let best = -1;
  let bestAgreement = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = foldText(paragraph);
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      const agreement = commonEnd(before, text.slice(0, at));
      if (agreement > bestAgreement) [best, bestAgreement] = [index, agreement];
    }
  }
  return best;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
