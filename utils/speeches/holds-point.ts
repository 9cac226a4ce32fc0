import { GUESSED, type Point } from './find-points';
import type { MarkerKind } from './outline-markers';

/**
 * What stands under what: the written order 一、（一）1.（1）① is the standard's; spoken enumerations stand under and among the written. Kinds of
 * one place never hold each other.
 */
const PLACES: Record<MarkerKind, number> = {
  book: 0,
  chapter: 1,
  division: 2,
  article: 3,
  numeral: 4,
  section: 5,
  roman: 5,
  part: 6,
  point: 7,
  ordinal: 8,
  sequence: 8,
  spoken: 8,
  must: 9,
  subpoint: 10,
  circled: 11,
  is: 11,
  asFor: 11,
  dash: 12,
};
const SPOKEN = /^(?:ordinal|sequence|spoken|must|is|asFor|dash)$/u;
/** From this rank on a heading is less than sure. */
const BOLD = 7;

/** Whether a point stands under an open one by the usual order. `anew`: whether 一、 begins more than once in this speech. */
export function holdsPoint(outer: Point, point: Point, anew: boolean): boolean {
  if (outer.kind !== 'heading') return point.kind !== 'heading' && PLACES[outer.kind] < PLACES[point.kind];
  const rank = outer.rank ?? GUESSED;
  if (point.rank !== undefined) return rank < point.rank;
  // A line that may be a caption holds no 一、二、三、 of the whole speech.
  return point.kind !== 'section' || rank < BOLD || anew;
}

/** Whether a point may stand under an open one against the usual order. The written order has no exceptions. */
export function mayHoldPoint(outer: Point, point: Point): boolean {
  return outer.kind !== 'heading' && (SPOKEN.test(outer.kind) || SPOKEN.test(point.kind));
}

/** Whether a heading stands under an open point: one of a higher rank, or a numbered heading of a speech that `hadFirst` those. */
export function holdsHeading(outer: Point, { rank = GUESSED }: Point, hadFirst: boolean): boolean {
  if (outer.rank !== undefined) return outer.rank < rank;
  return rank >= BOLD && outer.kind !== 'heading' && PLACES[outer.kind] <= PLACES.point && hadFirst;
}

/** Whether the count of a row goes on where it was after the point that ended it: 第三条 of chapter two, （三） of 二、. 三要 is no count of a whole speech. */
export function countsThrough({ kind }: Point, ended: Point): boolean {
  return kind === 'heading' || (PLACES[kind] <= PLACES.section && !SPOKEN.test(ended.kind));
}
