import { lowHighlight, sharedHighlight, styleHighlight, type Ground } from './highlight-names';

/** A note that is drawn: where, in offsets of the page's text, and in which style (0: no theme). */
export type Drawn = { start: number; end: number; style: number };

/**
 * What is registered under which name so that overlapping notes can be told apart: words of one note wear its style; words that several
 * share wear one neutral ground, the first note's line, and the second note's line hung lower. (A third is not drawn there: three lines
 * under one word are not read by anybody; its card still opens.) Segments are disjoint per name, in reading order.
 */
export function layers(drawn: Drawn[], ground: Ground): Map<string, [start: number, end: number][]> {
  const result = new Map<string, [number, number][]>();
  const add = (name: string, start: number, end: number): void => {
    const segments = result.get(name) ?? [];
    const last = segments.at(-1);
    if (last && last[1] === start) last[1] = end;
    else segments.push([start, end]);
    result.set(name, segments);
  };

  const sorted = drawn.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || a.end - b.end);
  const borders = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  let open: Drawn[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    open = open.filter((note) => note.end > start);
    while (next < sorted.length && sorted[next]!.start <= start) open.push(sorted[next++]!);
    const [first, second] = open;
    if (!first) continue;
    add(styleHighlight(first.style, ground), start, end);
    if (!second) continue;
    add(sharedHighlight(ground), start, end);
    // Under the same style twice, the second line would be the first again: the neutral ground says enough.
    if (second.style !== first.style) add(lowHighlight(second.style, ground), start, end);
  }
  return result;
}
