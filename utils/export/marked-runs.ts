import type { StyleName } from '@/utils/model/style-names';
import type { PageRun } from './page-content';
import { safeText } from './safe-text';

/** A passage that is marked, in UTF-16 offsets of the whole text; `comment`: what is said of it, by index, where anything is. */
export type MarkedPassage = { start: number; end: number; style?: StyleName; comment?: number };

/** One line as any file may carry it. */
const line = (text: string): string => safeText(text).replaceAll('\n', ' ');

/**
 * One paragraph, which begins at `from` in the whole text, as runs: parted wherever a passage begins or ends. Where several overlap, the shortest gives the look, and all of their comments are on it.
 */
export function markedRuns(text: string, from: number, passages: readonly MarkedPassage[]): PageRun[] {
  const here = passages.filter(({ start, end }) => start < from + text.length && end > from);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of here) {
    cuts.add(Math.max(0, start - from));
    cuts.add(Math.min(text.length, end - from));
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, index): PageRun[] => {
    const end = sorted[index + 1]!;
    const words = line(text.slice(start, end));
    const over = here
      .filter((passage) => passage.start <= from + start && passage.end >= from + end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const [first] = over;
    if (words === '') return [];
    if (!first) return [{ text: words }];
    const comments = over.flatMap(({ comment }) => (comment === undefined ? [] : [comment])).toSorted((a, b) => a - b);
    return [{ text: words, mark: { ...(first.style && { style: first.style }), comments } }];
  });
}
