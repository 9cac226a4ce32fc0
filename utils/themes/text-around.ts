/** Characters of a paragraph that are read on either side of the passage: a kept page may be one paragraph of a hundred thousand. */
const AROUND = 600;
/** Characters of a passage that are read. */
const LONGEST = 2_000;
/** Characters of the headings above that are read. */
const HEADINGS = 400;

/** Headings, paragraph and passage as one text; `quote`: where the passage is in it, `paragraph`: where the headings end. */
export type TextAround = { text: string; quote: { from: number; to: number }; paragraph: number };

/** What is read of a passage and around it. One that isn't in its paragraph (it spans two) stands before it. */
export function textAround(passage: { quote: string; paragraph: string; section: readonly string[] }): TextAround {
  const headings = passage.section.join('\n').slice(0, HEADINGS);
  const quote = passage.quote.slice(0, LONGEST);
  const at = passage.paragraph.indexOf(quote);
  const before = at < 0 ? '' : passage.paragraph.slice(Math.max(0, at - AROUND), at);
  const after =
    at < 0
      ? `\n${passage.paragraph.slice(0, AROUND)}`
      : passage.paragraph.slice(at + quote.length, at + quote.length + AROUND);
  const paragraph = headings.length + 1;
  const from = paragraph + before.length;
  return { text: `${headings}\n${before}${quote}${after}`, quote: { from, to: from + quote.length }, paragraph };
}
