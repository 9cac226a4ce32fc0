import { blankLines } from './blank-lines';
import { inlineCalls } from './inline-calls';
import type { PageContent, PageStyle } from './page-content';

const INDENT = '\u3000\u3000';
const FLUSH: ReadonlySet<PageStyle> = new Set<PageStyle>([
  'title',
  'byline',
  'salutation',
  'reference',
  'signature',
  'date',
]);

/**
 * Pages as plain text. Chinese: a line per paragraph with two ideographic spaces before it, blank lines where pages have them
 * (`blankLines`). English: blank lines between paragraphs. Footnotes and comments are called in brackets and stand at the end.
 */
export function textFile(content: PageContent): string {
  const { behind, ends } = inlineCalls(content);
  const paragraphs = content.paragraphs.map(({ style, runs, apart }, at) => ({
    style,
    apart,
    text: runs.map(({ text }, run) => text + behind(at, run)).join(''),
  }));
  const lists = ends.flatMap(({ title, entries }) => [title, ...entries.map((lines) => lines.join('\n'))]);
  if (content.lang === 'en') return `${[...paragraphs.map(({ text }) => text), ...lists].join('\n\n')}\n`;
  const blanks = blankLines(paragraphs);
  const out = paragraphs.map(
    ({ style, text, apart }, at) => (blanks.has(at) || apart ? '\n' : '') + (FLUSH.has(style) ? text : INDENT + text),
  );
  return `${out.join('\n')}\n${lists.length > 0 ? `\n${lists.join('\n')}\n` : ''}`;
}
