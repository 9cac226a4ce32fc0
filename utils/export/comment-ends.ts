import type { PageContent } from './page-content';

type Where = { paragraph: number; run: number };

/**
 * From which run to which each comment reaches; a comment nothing is marked with is on the first paragraph, where it is at least seen. By `paragraph run` (indexes): the comments, by index, that begin
 * before it and that end behind it.
 */
export function commentEnds({ paragraphs, comments }: PageContent): {
  begin: Map<string, number[]>;
  end: Map<string, number[]>;
} {
  // Notes by themselves have none, and most files are of such.
  if (comments.length === 0) return { begin: new Map(), end: new Map() };
  const reach = new Map<number, { from: Where; to: Where }>();
  paragraphs.forEach(({ runs }, paragraph) =>
    runs.forEach(({ mark }, run) => {
      for (const index of mark?.comments ?? [])
        if (comments[index])
          reach.set(index, { from: reach.get(index)?.from ?? { paragraph, run }, to: { paragraph, run } });
    }),
  );
  const first = paragraphs.findIndex(({ runs }) => runs.length > 0);
  const begin = new Map<string, number[]>();
  const end = new Map<string, number[]>();
  const put = (into: Map<string, number[]>, { paragraph, run }: Where, index: number): void => {
    const key = `${paragraph} ${run}`;
    const there = into.get(key);
    if (there) there.push(index);
    else into.set(key, [index]);
  };
  comments.forEach((_, index) => {
    const on = { paragraph: first, run: 0 };
    const { from, to } = reach.get(index) ?? { from: on, to: on };
    put(begin, from, index);
    put(end, to, index);
  });
  return { begin, end };
}
