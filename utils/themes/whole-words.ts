/** Characters on either side that are read to tell where words begin and end. */
const AROUND = 8;
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a Chinese text that stand, whole or in part, from `from` to before `to`, as the browser's dictionary parts them: for 姓看 百姓看病; empty where
 * those are two single characters, such as 办实 of 办实事.
 */
export function wholeWords(text: string, from: number, to: number): string {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const start = Math.max(0, from - AROUND);
  const words = segmenter.segment(text.slice(start, to + AROUND));
  const first = words.containing(from - start)!;
  const last = words.containing(to - 1 - start)!;
  const end = last.index + last.segment.length;
  return end - first.index === 2 && last.segment.length === 1 ? '' : text.slice(start + first.index, start + end);
}
