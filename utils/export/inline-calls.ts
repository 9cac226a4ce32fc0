import { pageTexts } from '@/utils/i18n/page-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { pageCalls } from './page-calls';
import type { PageContent } from './page-content';

/** A list at the end: what it is called, and its entries, each of one or more lines. */
export type EndList = { title: string; entries: string[][] };

/**
 * Calls as words in brackets, for what has no raised numbers that lead anywhere: [1] behind the words, and lists of what is called at the end. Where a list of references has the bare numbers,
 * footnotes say what they are.
 */
export function inlineCalls(content: PageContent): {
  /** Behind this run, in order. */
  behind: (paragraph: number, run: number) => string;
  ends: EndList[];
} {
  const say = sayIn(pageTexts, content.lang);
  const { notes, endingAt, quoteOf, uncalled } = pageCalls(content);
  const hasReferences = content.paragraphs.some(({ runs }) => runs.some(({ reference }) => reference !== undefined));
  const noteCall = (n: number): string => `[${hasReferences ? say('footnoteCall', { n }) : n}]`;
  const commentCall = (comment: number): string => `[${say('commentCall', { n: comment + 1 })}]`;
  const called = (call: string, [first = '', ...others]: readonly string[]): string[] => [
    `${call} ${first}`.trimEnd(),
    ...others,
  ];
  const footnotes = notes.map(({ number, paragraphs }) => called(noteCall(number), paragraphs));
  const comments = content.comments.map(({ paragraphs }, comment) => {
    // The words it is on, once more: nothing else shows where they begin.
    const quote = uncalled.includes(comment) ? [] : quoted(quoteOf(comment), content.lang).split('\n');
    return called(commentCall(comment), [...quote, ...paragraphs]);
  });
  return {
    behind: (paragraph, run) => {
      const { note, reference } = content.paragraphs[paragraph]?.runs[run] ?? {};
      return [
        note ? noteCall(note.number) : '',
        reference === undefined ? '' : `[${reference}]`,
        ...endingAt(paragraph, run).map(commentCall),
      ].join('');
    },
    ends: [
      { title: say('footnotes'), entries: footnotes },
      { title: say('comments'), entries: comments },
    ].filter(({ entries }) => entries.length > 0),
  };
}
