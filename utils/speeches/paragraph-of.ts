import { foldText } from '@/utils/text/fold-text';

/** A passage of a page: its words, paragraphs parted by line feeds, and what stood on either side of it. */
type Found = { quote: string; prefix: string; suffix: string };

/**
 * Where a passage begins in a speech: index of the paragraph and offset in it, UTF-16 units; null when the speech's text doesn't hold it (a
 * caption, a comment). Where it stands more than once, the place with the most of what stood around it on the page is taken. If not all of it
 * is there, since a caption lies between, its first paragraph is looked for.
 */
export function paragraphOf(
  paragraphs: readonly string[],
  { quote, prefix, suffix }: Found,
): { index: number; offset: number } | null {
  const { text, starts } = foldText(paragraphs.join('\n'));
  const before = foldText(prefix).text;
  const [first = '', ...others] = quote.trim().split('\n');
  const at =
    nearest(text, foldText(quote).text, before, foldText(suffix).text) ??
    nearest(text, foldText(first).text, before, foldText(others.join('\n')).text);
  return at === null ? null : inParagraph(paragraphs, starts[at] ?? 0);
}

/** The place of these words whose surroundings agree best; the first of several. */
function nearest(text: string, words: string, before: string, after: string): number | null {
  if (words === '') return null;
  let best: number | null = null;
  let bestAgreement = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const agreement = commonEnd(text, at, before) + commonStart(text, at + words.length, after);
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement];
  }
  return best;
}

function commonEnd(text: string, end: number, before: string): number {
  let length = 0;
  while (length < Math.min(before.length, end) && text[end - 1 - length] === before.at(-1 - length)) length += 1;
  return length;
}

function commonStart(text: string, start: number, after: string): number {
  let length = 0;
  while (length < after.length && text[start + length] === after[length]) length += 1;
  return length;
}

function inParagraph(paragraphs: readonly string[], at: number): { index: number; offset: number } {
  let start = 0;
  for (const [index, { length }] of paragraphs.entries()) {
    if (at <= start + length) return { index, offset: at - start };
    start += length + 1;
  }
  return { index: paragraphs.length - 1, offset: 0 };
}
