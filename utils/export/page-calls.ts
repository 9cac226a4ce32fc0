import type { PageContent, PageNote } from './page-content';

/** What is called from the runs of a content, and where. */
export type PageCalls = {
  /** Footnotes in the order of their calls, each once. */
  notes: PageNote[];
  /** Comments (by index) whose passage ends with this run, ascending. */
  endingAt: (paragraph: number, run: number) => number[];
  /** The words a comment is on; its paragraphs parted by line feeds. */
  quoteOf: (comment: number) => string;
  /** Comments that no run is marked with. */
  uncalled: number[];
};

/** Finds which footnotes and comments are called where. A comment is called once, behind the last run it is on; one on nothing is told apart, so that it can be said all the same. */
export function pageCalls({ paragraphs, comments }: Pick<PageContent, 'paragraphs' | 'comments'>): PageCalls {
  const notes = new Map<PageNote, PageNote>();
  const ends = new Map<number, { paragraph: number; run: number }>();
  const quotes = new Map<number, { paragraph: number; text: string }[]>();
  paragraphs.forEach(({ runs }, paragraph) => {
    runs.forEach(({ text, note, mark }, run) => {
      if (note) notes.set(note, note);
      for (const comment of mark?.comments ?? []) {
        if (comments[comment] === undefined) continue;
        ends.set(comment, { paragraph, run });
        quotes.set(comment, [...(quotes.get(comment) ?? []), { paragraph, text }]);
      }
    });
  });
  const at = new Map<string, number[]>();
  for (const [comment, { paragraph, run }] of [...ends].toSorted(([a], [b]) => a - b)) {
    const key = `${paragraph}.${run}`;
    at.set(key, [...(at.get(key) ?? []), comment]);
  }
  return {
    notes: [...notes.keys()],
    endingAt: (paragraph, run) => at.get(`${paragraph}.${run}`) ?? [],
    quoteOf: (comment) =>
      (quotes.get(comment) ?? []).reduce(
        (all, { paragraph, text }, index, parts) =>
          all + (index > 0 && parts[index - 1]!.paragraph !== paragraph ? '\n' : '') + text,
        '',
      ),
    uncalled: comments.flatMap((_, comment) => (ends.has(comment) ? [] : [comment])),
  };
}
