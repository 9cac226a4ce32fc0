import { changedRange } from './changed-range';

/** Units either side of a mark that are compared: more tell no more of its place. */
const AROUND = 32;
/** Units in common around a place that may be chance. */
const CHANCE = 1;

/**
 * Where a footnote's mark is in another version of the text it is in: behind the same words; where those were rewritten, where most of what is around it stands, else behind what they
 * became.
 * @param at UTF-16 offset in `was`; undefined: at the end, which it stays
 */
export function shiftMark(at: number | undefined, was: string, now: string): number | undefined {
  if (at === undefined || now === was) return at;
  const { start, end, keptStart, keptEnd } = changedRange(was, now);
  if (at <= keptStart) return at;
  if (at > keptEnd) return at + now.length - was.length;
  let [best, most] = [end, CHANCE];
  for (let place = start; place <= end; place++) {
    const around = sameBefore(was, at, now, place) + sameBehind(was, at, now, place);
    if (around > most) [best, most] = [place, around];
  }
  return best;
}

function sameBefore(one: string, at: number, other: string, place: number): number {
  let same = 0;
  while (same < Math.min(AROUND, at, place) && one[at - 1 - same] === other[place - 1 - same]) same++;
  return same;
}

function sameBehind(one: string, at: number, other: string, place: number): number {
  const most = Math.min(AROUND, one.length - at, other.length - place);
  let same = 0;
  while (same < most && one[at + same] === other[place + same]) same++;
  return same;
}
