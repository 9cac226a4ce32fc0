import { MAX_LINE } from '@/utils/model/limits';
import { textWidth } from './text-width';
import { titlePlaces } from './title-places';

/** What a line more costs, against the squares of how uneven lines are, as shares of a line, times ten. */
const LINE = 1;
const SHORTEST = 3;
/** A line with longer ones on both sides makes the shape of an hourglass, which the standard's shapes (梯形, 菱形) are not. */
const HOURGLASS = 4;
/** A line less than half as long as another is no shape at all: what that costs at most. */
const UNEQUAL = 8;

/** A place to end a line at, how ill that reads, and how wide all before it is. */
type End = { at: number; cost: number; width: number };
/** Ends of lines, the last first. */
type Way = { cost: number; end: number; before?: Way };

/** The best way to break into lines of about these shares of the whole, each the end of one. None where a line would be too long, or too short. */
function bestWay(ends: readonly End[], perLine: number, shares: readonly number[]): Way | undefined {
  const last = ends.length - 1;
  const whole = ends[last]!.width;
  // By the end a line may have; the beginning is the first.
  let ways: (Way | undefined)[] = [{ cost: 0, end: 0 }];
  for (const [line, share] of shares.entries()) {
    const next: (Way | undefined)[] = [];
    const isLast = line === shares.length - 1;
    for (const [start, way] of ways.entries()) {
      if (!way) continue;
      for (let end = isLast ? last : start + 1; end < (isLast ? ends.length : last); end++) {
        const { cost, width: to } = ends[end]!;
        const width = to - ends[start]!.width;
        if (width > perLine) break;
        if (width < SHORTEST) continue;
        const total = way.cost + cost + 10 * ((width - share * whole) / perLine) ** 2;
        if (total < (next[end]?.cost ?? Infinity)) next[end] = { cost: total, end, before: way };
      }
    }
    ways = next;
  }
  return ways[last];
}

/** What the way goes through, from the first line's end on. */
function endsOf(way: Way): number[] {
  const found: number[] = [];
  for (let at = way; at.before; at = at.before) found.unshift(at.end);
  return found;
}

/** Lines of like length, then growing, shrinking, and widest in the middle. */
function shapes(lines: number): number[][] {
  const like = Array.from({ length: lines }, () => 1);
  const growing = like.map((_, at) => 1 + (0.4 * at) / (lines - 1));
  const middle = like.map((_, at) => 1 + 0.4 * Math.sin((Math.PI * at) / (lines - 1)));
  return [like, growing, growing.toReversed(), ...(lines > 2 ? [middle] : [])].map((weights) => {
    const sum = weights.reduce((one, other) => one + other, 0);
    return weights.map((weight) => weight / sum);
  });
}

const unequal = (lines: number[]): number => Math.max(0, 1 - (2 * Math.min(...lines)) / Math.max(...lines));

const hourglasses = (lines: number[]): number =>
  lines.filter((width, at) => at > 0 && at < lines.length - 1 && width < lines[at - 1]! && width < lines[at + 1]!)
    .length;

/**
 * A title broken by sense, into as few lines as it needs, which make a 梯形 or 菱形 (GB/T 9704-2012, 7.3.1): where it reads best (`titlePlaces`), no line of one or two characters. Joined, the lines are the title. A title without Chinese, or of more than a
 * line's length (`MAX_LINE`), is one line: it wraps as any text.
 * @param perLine how many characters stand on a line; Latin letters count about half.
 */
export function titleLines(title: string, perLine: number): string[] {
  const whole = textWidth(title);
  // Longer than any title that is kept: every break would be tried with every other.
  if (whole <= perLine || perLine < SHORTEST || title.length > MAX_LINE || !/\p{Script=Han}/u.test(title))
    return [title];
  const costs = new Map(titlePlaces(title).map(({ at, cost }) => [at, cost]));
  const ends: End[] = [{ at: 0, cost: 0, width: 0 }];
  let at = 0;
  let width = 0;
  for (const char of title) {
    at += char.length;
    width += textWidth(char);
    const cost = at === title.length ? 0 : costs.get(at);
    if (cost !== undefined) ends.push({ at, cost, width });
  }
  const least = Math.ceil(whole / perLine);
  let best: { cost: number; ends: number[] } | undefined;
  // A line more only where it reads better.
  for (let lines = Math.max(2, least); lines <= least + 2; lines++) {
    for (const shares of shapes(lines)) {
      const way = bestWay(ends, perLine, shares);
      if (!way) continue;
      const through = endsOf(way);
      const wide = through.map((end, index) => ends[end]!.width - ends[through[index - 1] ?? 0]!.width);
      const cost = way.cost + (lines - least) * LINE + HOURGLASS * hourglasses(wide) + UNEQUAL * unequal(wide);
      if (!best || cost < best.cost) best = { cost, ends: through };
    }
  }
  if (!best) return [title];
  const cuts = best.ends.map((end) => ends[end]!.at);
  return cuts.map((cut, index) => title.slice(cuts[index - 1] ?? 0, cut));
}
