import type { Hit } from '@/utils/model/placement';
import type { ExpectedPlace } from './expected-place';
import { MARGIN, NEARER, SIDE_AGREES, WEIGHTY } from './gates';
import type { JudgedHit, Side } from './judge-hit';

/** The place with equal words that is the passage, and how it is known. */
export type Decided = { state: 'exact' | 'moved'; hit: JudgedHit };

/**
 * Chooses among places with equal words, best first. Undefined where there is none, two could be meant, or a copy is gone and this may be its
 * twin.
 *
 * @param rivals places that can't be chosen, but may be what was meant
 * @param count how many places have these words now, and how many had them when the passage was kept, if that is known
 * @param isUntouched whether it stands where it stood, in a text as long as then
 */
export function decideEqual(
  ranked: JudgedHit[],
  rivals: JudgedHit[],
  { now, once }: { now: number; once: number | undefined },
  expected: ExpectedPlace,
  isUntouched: (hit: Hit) => boolean,
): Decided | undefined {
  const hit = clearWinner(ranked, rivals, expected) ?? untouchedTwin(ranked, rivals, isUntouched);
  if (!hit) return undefined;
  if (agrees(hit, now, once, expected)) return { state: 'exact', hit };
  const onlyPlace = now === 1 && once === 1;
  return onlyPlace || (now === once && isUntouched(hit)) ? { state: 'moved', hit } : undefined;
}

/** How many sides agree. */
export function sidesOf({ left, right }: JudgedHit): number {
  return Number(left.agrees) + Number(right.agrees);
}

/** Whether a side agrees in nearly all of its length, not only in what is nearest. */
function isFirm({ agrees, similarity }: Side): boolean {
  return agrees && similarity >= SIDE_AGREES;
}

/** Whether both sides agree in nearly all of their length, or one of them over more than a sentence that many others begin or end with. */
function isWeighty({ left, right }: JudgedHit): boolean {
  return [left, right].every(isFirm) || [left, right].some((side) => isFirm(side) && side.same >= WEIGHTY);
}

/** Whether both sides are unchanged. */
export function isWhole({ left, right }: JudgedHit): boolean {
  return left.agrees && right.agrees && left.similarity === 1 && right.similarity === 1;
}

/** Whether the context is enough to say that this is the passage. */
function agrees(hit: JudgedHit, now: number, then: number | undefined, expected: ExpectedPlace): boolean {
  // A copy is gone, and it may have been the right one: only surroundings without any change tell that it wasn't. A twin may have had the
  // same surroundings (a paragraph that stands twice), so its place must be that of the passage, too.
  if (then !== undefined && now < then) return isWhole(hit) && expected.isInPlace(hit);
  // It isn't known how many there were, so one may be gone: both sides must be unchanged; or one is, or both agree, where it stood.
  if (then === undefined)
    return isWhole(hit) || (expected.isInReach(hit) && (sidesOf(hit) === 2 || hit.left.speaks || hit.right.speaks));
  // Between twins, a few equal words beside it are not enough: a slogan they are all part of may be longer than that.
  if (now > 1 || then > 1) return isFirm(hit.left) || isFirm(hit.right);
  return sidesOf(hit) >= 1;
}

/** The best place, if it clearly beats every other. */
function clearWinner(
  [best, ...others]: JudgedHit[],
  rivals: JudgedHit[],
  expected: ExpectedPlace,
): JudgedHit | undefined {
  const isBeaten = (other: JudgedHit): boolean => {
    if (best === undefined || !beats(best, other)) return false;
    // A copy where the passage should be, its surroundings gone, and one where it should not be, in the same: a refrain, a stock paragraph.
    if (!expected.isInReach(best) && expected.isInReach(other)) return false;
    const nearer = expected.distance(best) - expected.distance(other);
    if (nearer <= 0) return true;
    // A nearer copy: it may be the passage with edits beside it, and the best one its twin, with one side the same by chance or custom.
    if (sidesOf(best) < 2) return false;
    if (nearer <= NEARER) return true;
    if (other.left.speaks || other.right.speaks) return false;
    return isWhole(best) || (isWeighty(best) && sidesOf(other) === 0 && best.score - other.score >= MARGIN);
  };
  return best && [...others, ...rivals].every(isBeaten) ? best : undefined;
}

/** Whether one place is clearly more likely: more sides agree, or it leads by the margin, and no agreeing side speaks for the other. */
function beats(one: JudgedHit, other: JudgedHit): boolean {
  const [more, fewer] = [sidesOf(one), sidesOf(other)];
  if (more < fewer || speaksFor(other.left, one.left) || speaksFor(other.right, one.right)) return false;
  return more > fewer || (isWhole(one) && !isWhole(other)) || one.score - other.score >= MARGIN;
}

function speaksFor(other: Side, one: Side): boolean {
  return other.agrees && (!one.agrees || other.similarity > one.similarity);
}

/** Of identical places with identical surroundings, the one that still is exactly where the passage was kept, in a text as long as then. */
function untouchedTwin(
  ranked: JudgedHit[],
  rivals: JudgedHit[],
  isUntouchedPlace: (hit: Hit) => boolean,
): JudgedHit | undefined {
  const twin = ranked.find(isUntouchedPlace);
  return twin &&
    [...ranked, ...rivals].every((other) => !speaksFor(other.left, twin.left) && !speaksFor(other.right, twin.right))
    ? twin
    : undefined;
}
