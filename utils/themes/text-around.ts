/** Characters of a paragraph that are read on either side of the passage: a kept page may be one paragraph of a hundred thousand. */
const AROUND = 600;
/** Characters of a passage that are read. */
const LONGEST = 2_000;
/** Characters of the headings above that are read, and of the speech's title. */
const HEADINGS = 400;
const TITLE = 100;

/** Title, headings, paragraph and passage as one text; `quote`: where the passage is in it, `headings` and `paragraph`: where those begin. */
export type TextAround = { text: string; quote: { from: number; to: number }; headings: number; paragraph: number };

/** What is read of a passage and around it. One that spans two paragraphs stands where it begins in its own; one that isn't in it stands before it. */
export function textAround(passage: {
  quote: string;
  paragraph: string;
  section: readonly string[];
  title?: string;
}): TextAround {
  const title = passage.title ? `${passage.title.slice(0, TITLE)}\n` : '';
  const headings = passage.section.join('\n').slice(0, HEADINGS);
  const quote = passage.quote.slice(0, LONGEST);
  const { before, after } = around(quote, passage.paragraph);
  const paragraph = title.length + headings.length + 1;
  const from = paragraph + before.length;
  return {
    text: `${title}${headings}\n${before}${quote}${after}`,
    quote: { from, to: from + quote.length },
    headings: title.length,
    paragraph,
  };
}

/** What of a paragraph stands before and after a passage; nothing twice. */
function around(quote: string, paragraph: string): { before: string; after: string } {
  const at = paragraph.indexOf(quote);
  const shared = at < 0 ? sharedEnd(paragraph, quote) : 0;
  const from = at < 0 ? paragraph.length - shared : at;
  if (at < 0 && shared === 0) return { before: '', after: `\n${paragraph.slice(0, AROUND)}` };
  const to = from + quote.length;
  return { before: paragraph.slice(Math.max(0, from - AROUND), from), after: paragraph.slice(to, to + AROUND) };
}

/** How many characters of the one's end the other begins with. */
function sharedEnd(text: string, other: string): number {
  let length = Math.min(text.length, other.length);
  while (length > 0 && !text.endsWith(other.slice(0, length))) length--;
  return length;
}
