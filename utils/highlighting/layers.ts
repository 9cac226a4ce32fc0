import {
  lowHighlight,
  sharedHighlight,
  styleHighlight,
  unsureHighlight,
  unsureLowHighlight,
  type Ground,
} from './highlight-names';

/**
 * A note that is drawn: where, in offsets of the page's text, and in which style (0: no theme). `ground`: what its words stand on, where
 * that isn't what the rest stands on. `unsure`: it may be another passage than the one that was kept.
 */
export type Drawn = { start: number; end: number; style: number; ground?: Ground; unsure?: boolean };

/**
 * What is registered under which name so that overlapping notes can be told apart: words of one note wear its style; words that several
 * share wear one neutral ground, the first note's line, and the second note's line hung lower. (A third is not drawn there: three lines
 * under one word are not read by anybody; its card still opens.) A note that is unsure has a broken line and no ground, and never takes a
 * sure one's place. Segments are disjoint per name, in reading order.
 */
export function layers(drawn: Drawn[], ground: Ground): Map<string, [start: number, end: number][]> {
  const result = new Map<string, [number, number][]>();
  const add = (name: string, start: number, end: number): void => {
    let segments = result.get(name);
    if (!segments) result.set(name, (segments = []));
    const last = segments.at(-1);
    if (last && last[1] === start) last[1] = end;
    else segments.push([start, end]);
  };

  const sorted = drawn.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || a.end - b.end);
  const borders = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  let open: Drawn[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    if (open.length > 0) open = open.filter((note) => note.end > start);
    while (next < sorted.length && sorted[next]!.start <= start) open.push(sorted[next++]!);
    // Nearly everywhere there is one note, or none.
    if (open.length === 0) continue;
    if (open.length === 1) {
      const { style, unsure, ground: on = ground } = open[0]!;
      add(unsure ? unsureHighlight(on) : styleHighlight(style, on), start, end);
      continue;
    }
    const sure = open.filter(({ unsure }) => !unsure);
    const [first, second] = sure;
    const lower = second ?? open.find(({ unsure }) => unsure);
    const on = (first ?? lower)?.ground ?? ground;
    if (first) add(styleHighlight(first.style, on), start, end);
    if (first && second) add(sharedHighlight(on), start, end);
    // Under the same style twice, the second line would be the first again: the neutral ground says enough.
    if (first && second && second.style !== first.style) add(lowHighlight(second.style, on), start, end);
    if (lower?.unsure) add(first ? unsureLowHighlight(on) : unsureHighlight(on), start, end);
  }
  return result;
}
