import { quoted } from '@/utils/study-notes/inner-quotes';
import { escapeMarkdown } from './escape-markdown';
import { markdownLink } from './markdown-link';
import { pageCalls } from './page-calls';
import type { PageContent, PageParagraph, PageStyle } from './page-content';
import { webAddress } from './web-address';

const HEADINGS: Partial<Record<PageStyle, string>> = {
  title: '# ',
  heading1: '## ',
  heading2: '### ',
  heading3: '#### ',
};
/** Around the number of a call while the text it stands in is escaped: characters no content holds (`safeText`). */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** A paragraph escaped as a whole, calls put in afterwards: a run by itself would lose the white space at its ends. */
function escaped(text: string, calls: readonly string[], startsLine: boolean): string {
  const marked = escapeMarkdown(text, { startsLine }).replaceAll(
    new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'),
    (_, index: string) => calls[Number(index)] ?? '',
  );
  // A call at the start, before a colon, would be the definition of a note.
  return startsLine ? marked.replace(/^(\[\^[^\]]*\]):/, String.raw`$1\:`) : marked;
}

/** A note as GFM has it; its further paragraphs belong to it by their indent. */
const definition = (label: string, paragraphs: readonly string[]): string =>
  `[^${label}]: ${paragraphs.map((text) => escapeMarkdown(text)).join('\n\n    ')}`;

/**
 * Pages as Markdown (CommonMark, footnotes of GFM): headings, one paragraph per paragraph, footnotes and comments as [^1] with their text at the end, a comment behind the
 * words it is on. No emphasis anywhere: **“…”** between Han characters is not bold in CommonMark (its flanking rule), so quotation marks and brackets carry what Word
 * shows by styles.
 * @param before front matter (`frontMatter`), or ''.
 */
export function markdownFile(content: PageContent, before = ''): string {
  const { notes, endingAt, quoteOf, uncalled } = pageCalls(content);
  const has = (paragraphs: readonly string[]): boolean => paragraphs.some((text) => text.trim() !== '');
  const render = ({ style, runs }: PageParagraph, at: number): string => {
    const calls: string[] = [];
    const call = (mark: string): string => `${OPEN}${calls.push(mark) - 1}${CLOSE}`;
    const text = runs
      .map(({ text: words, note, reference }, index) =>
        [
          style === 'source' && words !== '' && words === webAddress(words)
            ? // Without its scheme it is text to every dialect.
              call(markdownLink(escapeMarkdown(words.replace(/^https?:\/\//, ''), { startsLine: false }), words))
            : words,
          note && has(note.paragraphs) ? call(`[^${note.number}]`) : '',
          reference === undefined ? '' : call(String.raw`\[${reference}\]`),
          ...endingAt(at, index).map((comment) => call(`[^c${comment + 1}]`)),
        ].join(''),
      )
      .join('');
    const mark = HEADINGS[style] ?? '';
    return mark + escaped(text, calls, mark === '');
  };
  const textOf = (comment: number): string[] => content.comments[comment]?.paragraphs ?? [];
  const called = content.comments.flatMap((_, comment) => (uncalled.includes(comment) ? [] : [comment]));
  const parts = [
    ...content.paragraphs.map(render).filter((text) => text !== ''),
    ...uncalled.flatMap((comment) => textOf(comment).map((text) => escapeMarkdown(text))),
    ...notes.filter((note) => has(note.paragraphs)).map((note) => definition(String(note.number), note.paragraphs)),
    // What it is on is said once more: the words have no mark here.
    ...called.map((comment) => {
      const quote = quoted(quoteOf(comment).replaceAll('\n', ' '), content.lang);
      return definition(`c${comment + 1}`, [quote, ...textOf(comment)]);
    }),
  ];
  return `${before}${parts.join('\n\n')}\n`;
}
