import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { PageText } from './page-text';

/** Every indent seen in the wild; `trim` alone misses the zero-width ones. */
const EDGES = /^[\s\u180e\u200b\u2060\ufeff]+|[\s\u180e\u200b\u2060\ufeff]+$/gu;
/** White space that markup collapses. Not U+3000 and U+00A0: writers mean the space inside a word of two characters. */
const COLLAPSED = /[ \t\r\f\v]+/gu;
/** Marks that nobody sees and that would travel into the document. Not the joiners: they make emoji and Indic letters what they are. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** The passage as it is shown and quoted: paragraphs parted by one line feed, without indents and invisible marks; else word for word. */
export function selectedQuote(page: PageText, { start, exact }: QuoteAnchor): string {
  return page.text
    .slice(start, start + exact.length)
    .split('\n')
    .map((line) => line.replace(EDGES, '').replace(COLLAPSED, ' ').replace(INVISIBLE, ''))
    .filter((line) => line !== '')
    .join('\n');
}
