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

type Way = { cost: number; breaks: number[] };

/** The best way to break into lines of about these shares of the whole. None where a line would be too long, or too short. */
function bestWay(
  widths: Map<number, number>,
  all: ReturnType<typeof titlePlaces>,
  end: number,
  perLine: number,
  shares: number[],
): Way | undefined {
  const whole = widths.get(end)!;
  const indexes = new Map(all.map(({ at }, index) => [at, index]));
  let ways = new Map<number, Way>([[0, { cost: 0, breaks: [] }]]);
  for (const [line, share] of shares.entries()) {
    const next = new Map<number, Way>();
    const isLast = line === shares.length - 1;
    for (const [start, way] of ways) {
      const from = isLast ? all.length : (indexes.get(start) ?? -1) + 1;
      for (let index = from; index < all.length + (isLast ? 1 : 0); index++) {
        const { at, cost } = all[index] ?? { at: end, cost: 0 };
        const width = widths.get(at)! - widths.get(start)!;
        if (width > perLine) break;
        if (width < SHORTEST) continue;
        const total = way.cost + cost + 10 * ((width - share * whole) / perLine) ** 2;
        if (total < (next.get(at)?.cost ?? Infinity))
          next.set(at, { cost: total, breaks: at === end ? way.breaks : [...way.breaks, at] });
      }
    }
    ways = next;
  }
  return ways.get(end);
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
  if (whole <= perLine || title.length > MAX_LINE || !/\p{Script=Han}/u.test(title)) return [title];
  const all = titlePlaces(title);
  const widths = new Map<number, number>([[0, 0]]);
  let at = 0;
  let width = 0;
  for (const char of title) {
    at += char.length;
    width += textWidth(char);
    widths.set(at, width);
  }
  const least = Math.ceil(whole / perLine);
  let best: Way | undefined;
  // A line more only where it reads better.
  for (let lines = Math.max(2, least); lines <= least + 2; lines++) {
    for (const shares of shapes(lines)) {
      const way = bestWay(widths, all, title.length, perLine, shares);
      if (!way) continue;
      const ends = [...way.breaks, title.length];
      const wide = ends.map((end, index) => widths.get(end)! - widths.get(ends[index - 1] ?? 0)!);
      const cost = way.cost + (lines - least) * LINE + HOURGLASS * hourglasses(wide) + UNEQUAL * unequal(wide);
      if (!best || cost < best.cost) best = { cost, breaks: way.breaks };
    }
  }
  if (!best) return [title];
  const ends = [...best.breaks, title.length];
  return ends.map((end, index) => title.slice(ends[index - 1] ?? 0, end));
}
