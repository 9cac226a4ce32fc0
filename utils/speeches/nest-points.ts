import type { Point } from './find-points';
import { GUESSED } from './find-points';
import { countsThrough, holdsHeading, holdsPoint, mayHoldPoint } from './holds-point';
import { follows, rowsAhead } from './rows-ahead';

/** A point that belongs to the outline. */
export type NestedPoint = { point: Point; level: number; parent: number | null };
type Open = { point: Point; item: number };

/** 首先， First, I. 一则 一， 1) 一 before a title: one alone is as likely manners, an initial, a piece of news, text. */
const NEVER_ALONE = /^(?:[^第（(]+[，,）)\s]|[IVXL]+\.|.+则)$/u;

/**
 * Puts points under each other. A row of one kind begins at one and rises by one inside its parent; what is out of sequence is text. What
 * stands between two points of a row stands under the first of them, even where the usual order says otherwise, and what was found under a kind
 * once may stand under it again. Levels are numbered by the first appearance of their kind. One pass, which looks ahead to the next point of a kind.
 */
export function nestPoints(points: readonly Point[]): NestedPoint[] {
  const ahead = rowsAhead(points);
  const anew = points.filter(({ kind, number, inline }) => !inline && kind === 'section' && number === 1).length > 1;
  const items: NestedPoint[] = [];
  const levels = new Map<string, number>();
  const exceptions = new Set<string>();
  /** How far a kind was counted when a heading or a section ended its row. */
  const reached = new Map<string, number>();
  let open: Open[] = [];

  const levelOf = ({ kind, rank }: Point): number => {
    const sort = kind === 'heading' ? `${kind} ${rank}` : kind;
    const level = levels.get(sort) ?? levels.size + 1;
    levels.set(sort, level);
    return level;
  };
  const add = (above: Open[], point: Point): void => {
    for (const { point: ended } of open.slice(above.length)) {
      if (countsThrough(point, ended)) reached.set(ended.kind, ended.number);
    }
    reached.delete(point.kind);
    const outer = above.at(-1);
    if (outer && !point.inline && !holdsPoint(outer.point, point, anew))
      exceptions.add(`${outer.point.kind} ${point.kind}`);
    open = [...above, { point, item: items.length }];
    items.push({ point, level: levelOf(point), parent: outer?.item ?? null });
  };
  /** What stays open around a point that begins a row. */
  const around = (point: Point): Open[] => {
    const last = open.findLastIndex(
      ({ point: outer }) =>
        holdsPoint(outer, point, anew) ||
        (mayHoldPoint(outer, point) && (ahead.goesOn(outer) || exceptions.has(`${outer.kind} ${point.kind}`))),
    );
    return open.slice(0, last + 1);
  };
  const begins = ({ kind, number, marker, bare }: Point): boolean =>
    kind === 'dash' ||
    (number === 1 && (!(bare || NEVER_ALONE.test(marker)) || follows(kind, number, ahead.next(kind)?.number ?? 0)));

  const addHeading = (point: Point): void => {
    const isAbove = ({ point: outer, item }: Open): boolean =>
      holdsHeading(outer, point, items[item]!.level < (levels.get(`heading ${point.rank}`) ?? Infinity));
    const above = open.slice(0, open.findLastIndex(isAbove) + 1);
    // A short line between two points of a row is a caption.
    const isWithin = open.slice(above.length).some((each) => ahead.goesOn(each.point));
    if (point.rank !== GUESSED || !isWithin) add(above, point);
  };
  const addCounted = (point: Point): void => {
    const at = open.findLastIndex(({ point: { kind } }) => kind === point.kind);
    const row = open[at]?.point;
    if (row && follows(point.kind, row.number, point.number)) {
      const next = ahead.next(point.kind)?.number ?? 0;
      // What a paragraph further on begins with is the second point, rather than the mention of one in the first.
      const isMention = row.paragraph === point.paragraph && next > row.number && next <= point.number;
      if (!isMention) add(open.slice(0, at), point);
    } else if (row && begins(point)) {
      // A row may begin again under the same parent: speeches count twice. But not in the middle of another that goes on.
      if (row.number === 1 || !ahead.goesOn(row)) add(open.slice(0, at), point);
    } else if (!row && (begins(point) || follows(point.kind, reached.get(point.kind) ?? NaN, point.number)))
      add(around(point), point);
  };
  const addInline = (point: Point): void => {
    const at = open.findLastIndex(({ point: { kind } }) => kind === point.kind);
    const row = open[at]?.point;
    const own = open.findLastIndex(({ point: outer }) => outer.paragraph === point.paragraph && !outer.inline);
    if (row?.inline && follows(point.kind, row.number, point.number)) {
      add(open.slice(0, at), point);
      return;
    }
    const next = ahead.next(point.kind);
    const isOther = row && !row.inline && row.number === 1;
    const isContinued = own < 0 && !isOther && next?.number === 2 && next.paragraph === point.paragraph + 1;
    if (point.number !== 1 || (point.lone && !isContinued)) return;
    // As the paragraph itself: it ends nothing that is open around it.
    const last = open.findLastIndex(
      ({ point: outer }) => !outer.inline || outer.followed || holdsPoint(outer, point, anew),
    );
    add(point.lone ? around(point) : open.slice(0, last + 1), point);
  };
  /** Rows within a paragraph end with it, unless the next paragraph goes on with one. */
  const endInline = (point: Point): void => {
    const goesOn = ({ kind, number }: Point): boolean =>
      kind === point.kind && !point.inline && follows(kind, number, point.number);
    // A row of paragraphs that goes on is meant rather than one within a paragraph.
    const isOuter = open.some(({ point: each }) => !each.inline && goesOn(each));
    const isOver = ({ point: each, item }: Open): boolean => {
      if (!each.inline || (point.inline && each.paragraph === point.paragraph)) return false;
      const { parent } = items[item]!;
      const isInner = parent !== null && items[parent]!.point.paragraph === each.paragraph;
      return isOuter || isInner || !goesOn(each);
    };
    const over = open.findIndex(isOver);
    if (over >= 0) open = open.slice(0, over);
  };

  for (const point of points) {
    ahead.pass(point);
    endInline(point);
    if (point.kind === 'heading') addHeading(point);
    else if (point.inline) addInline(point);
    else addCounted(point);
  }
  return items;
}
