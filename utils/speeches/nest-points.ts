import type { MarkerKind } from './outline-markers';
import type { Point } from './find-points';

/** A point that belongs to the outline. */
export type NestedPoint = Point & { level: number; parent: number | null };

type Open = Point & { item: number };

/** What stands under what: the written order 一、（一）1.（1）① is the standard's; spoken enumerations stand among and under the written. Kinds of one place never hold each other. */
const PLACE: Record<MarkerKind, number> = {
  book: 0,
  chapter: 1,
  division: 2,
  article: 3,
  section: 4,
  roman: 4,
  part: 5,
  point: 6,
  ordinal: 7,
  sequence: 7,
  spoken: 7,
  must: 8,
  subpoint: 9,
  circled: 10,
  is: 10,
  asFor: 10,
  dash: 11,
};
const WRITTEN: ReadonlySet<string> = new Set([
  'book',
  'chapter',
  'division',
  'article',
  'section',
  'roman',
  'part',
  'point',
  'subpoint',
  'circled',
]);
/** Told in words, not each of which must be there; one alone says nothing. */
const IN_WORDS: ReadonlySet<string> = new Set(['sequence', 'spoken']);
/** One alone is as likely an initial, or manners. */
const NEVER_ALONE: ReadonlySet<string> = new Set(['sequence', 'spoken', 'roman']);
/** Under these a count may go on where it was: 第三条 of chapter two. */
const COUNTED_THROUGH: ReadonlySet<string> = new Set(['heading', 'book', 'chapter', 'division']);
/** From this rank on a heading is a guess: it holds no 一、 unless those begin anew elsewhere. */
const BOLD = 7;
const GUESSED = 8;

/**
 * Puts points under each other. A row of one kind begins at one and rises by one inside its parent; what is out of sequence is text. What stands
 * between two points of a row stands under the first of them, even where the usual order says otherwise; what was found there once may stand there again.
 * Levels are numbered by the first appearance of their kind. One pass that looks ahead only to the next point of a kind.
 */
export function nestPoints(points: readonly Point[]): NestedPoint[] {
  const items: NestedPoint[] = [];
  const levels = new Map<string, number>();
  const learned = new Set<string>();
  /** How far a kind was counted before a heading ended its row. */
  const reached = new Map<string, number>();
  const ahead = Map.groupBy(
    points.filter(({ inline }) => !inline),
    ({ kind }) => kind,
  );
  const seen = new Map<string, number>();
  const startsAnew = (ahead.get('section') ?? []).filter(({ number }) => number === 1).length > 1;
  let open: Open[] = [];

  const next = (kind: Point['kind']): Point | undefined => ahead.get(kind)?.[seen.get(kind) ?? 0];
  const follows = (kind: string, last: number, number: number): boolean =>
    kind === 'dash' || (IN_WORDS.has(kind) ? number > last : number === last + 1);
  const goesOn = ({ kind, number }: Point): boolean => {
    const after = kind === 'dash' || kind === 'heading' ? undefined : next(kind);
    return after !== undefined && follows(kind, number, after.number);
  };
  const begins = ({ kind, number }: Point): boolean =>
    kind === 'dash' || (number === 1 && (!NEVER_ALONE.has(kind) || follows(kind, 1, next(kind)?.number ?? 0)));
  const isExceptional = (outer: Open, { kind }: Point): boolean =>
    outer.kind !== 'heading' &&
    !(WRITTEN.has(outer.kind) && WRITTEN.has(kind)) &&
    (goesOn(outer) || learned.has(`${outer.kind} ${kind}`));
  const isUsual = (outer: Open, point: Point): boolean => {
    if (outer.kind !== 'heading') return point.kind !== 'heading' && PLACE[outer.kind] < PLACE[point.kind];
    const rank = outer.rank ?? GUESSED;
    if (point.rank !== undefined) return rank < point.rank;
    if (point.kind === 'section') return rank < BOLD || startsAnew;
    return true;
  };
  /** A heading stands under one of a higher rank, and under the numbered headings of a speech that had those first. */
  const holdsHeading = (outer: Open, { rank = GUESSED }: Point): boolean => {
    if (outer.rank !== undefined) return outer.rank < rank;
    if (rank < BOLD || outer.kind === 'heading' || PLACE[outer.kind] > PLACE.point) return false;
    return (levels.get(outer.kind) ?? 0) < (levels.get(`heading ${rank}`) ?? Infinity);
  };
  /** How many of these stay open around a point. */
  const around = (outer: readonly Open[], point: Point): number =>
    outer.findLastIndex((each) => isUsual(each, point) || isExceptional(each, point)) + 1;

  const add = (above: Open[], point: Point): void => {
    if (COUNTED_THROUGH.has(point.kind)) {
      for (const { kind, number } of open.slice(above.length)) if (kind !== point.kind) reached.set(kind, number);
    }
    reached.delete(point.kind);
    const outer = above.at(-1);
    if (outer && !point.inline && !isUsual(outer, point)) learned.add(`${outer.kind} ${point.kind}`);
    const sort = point.kind === 'heading' ? `heading ${point.rank}` : point.kind;
    const level = levels.get(sort) ?? levels.size + 1;
    levels.set(sort, level);
    open = [...above, { ...point, item: items.length }];
    items.push({ ...point, level, parent: outer?.item ?? null });
  };
  const addHeading = (point: Point): void => {
    const above = open.slice(0, open.findLastIndex((each) => holdsHeading(each, point)) + 1);
    // A short line between two points of a row is a caption.
    if (point.rank === GUESSED && open.slice(above.length).some(goesOn)) return;
    add(above, point);
  };
  const addCounted = (point: Point): void => {
    const at = open.findLastIndex(({ kind }) => kind === point.kind);
    const row = open[at];
    if (row && follows(point.kind, row.number, point.number)) add(open.slice(0, at), point);
    else if (row && begins(point)) {
      // A row may begin again under the same parent: speeches count twice. But not in the middle of another that goes on.
      if (row.number === 1 || !goesOn(row)) add(open.slice(0, at), point);
    } else if (!row && (begins(point) || follows(point.kind, reached.get(point.kind) ?? NaN, point.number)))
      add(open.slice(0, around(open, point)), point);
  };
  const addInline = (point: Point): void => {
    const isOwn = (each: Open): boolean => each.paragraph === point.paragraph && !each.inline;
    const floor = open.findLastIndex(isOwn) + 1;
    const at = open.findLastIndex(({ kind, inline }) => inline && kind === point.kind);
    const row = open[at];
    if (row && follows(point.kind, row.number, point.number)) {
      add(open.slice(0, at), point);
      return;
    }
    if (point.number !== 1) return;
    const following = next(point.kind);
    if (point.lone && (floor > 0 || following?.number !== 2 || following.paragraph !== point.paragraph + 1)) return;
    const outer = open.findLastIndex(({ kind, inline }) => !inline && kind === point.kind);
    if (row || floor > 0 || outer < 0) add(open.slice(0, Math.max(floor, around(open, point))), point);
    else add(open.slice(0, goesOn(open[outer]!) ? outer + 1 : outer), point);
  };

  for (const point of points) {
    if (!point.inline) seen.set(point.kind, (seen.get(point.kind) ?? 0) + 1);
    // Rows within a paragraph end with it, unless the next paragraph goes on with them.
    const isOver = ({ inline, paragraph, kind, number, item }: Open): boolean =>
      inline &&
      (paragraph !== point.paragraph || !point.inline) &&
      (point.inline || kind !== point.kind || point.number !== number + 1 || hasOwn(item));
    const hasOwn = (item: number): boolean => {
      const { parent, paragraph } = items[item]!;
      return parent !== null && items[parent]!.paragraph === paragraph;
    };
    const over = open.findIndex(isOver);
    if (over >= 0) open = open.slice(0, over);
    if (point.kind === 'heading') addHeading(point);
    else if (point.inline) addInline(point);
    else addCounted(point);
  }
  return items;
}
