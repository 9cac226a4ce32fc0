import { MAX_LINE } from '@/utils/model/limits';
import { textWidth } from './text-width';

/** What a line doesn't begin with, and doesn't end with (GB/T 15834). */
const NOT_FIRST = /^[\p{Pe}\p{Pf}，。、；：？！…—～·”’%,.;:?!的了]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}“‘]$/u;
/** What breaking costs: the squares of how uneven lines are, as shares of a line, times ten, are measured against these. */
const COST = { mark: 0, pair: 0.2, breath: 0.4, word: 2, inMarks: 2, inTitle: 12, inWord: 60, line: 1 };
/** Words after which a reader takes breath, and before which. */
const AFTER = /[的和与及]$/u;
const BEFORE = /^[把将以为向对从用让使由同在]/u;
const SHORTEST = 3;
/** A line with longer ones on both sides makes the shape of an hourglass, which the standard's shapes (梯形, 菱形) are not. */
const HOURGLASS = 4;

type Place = { at: number; cost: number };

/** Where a title may be broken, by UTF-16 offset, and how ill that reads. */
function places(title: string): Place[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)];
  const starts = new Set(segments.map(({ index }) => index));
  const found: Place[] = [];
  let inTitle = 0;
  let inMarks = 0;
  let at = 0;
  let before = '';
  for (const char of title) {
    if (at > 0) {
      const rest = title.slice(at);
      const last = before.at(-1) ?? '';
      const allowed = !NOT_FIRST.test(rest) && !NOT_LAST.test(before) && !(/\w/.test(last) && /\w/.test(char));
      if (allowed) {
        const ended = /[，。、；：？！…—\s]/u.test(last) && !/^\s\p{Script=Latin}$/u.test(last + char);
        const beside = /[》”’）]/u.test(last) || /[《“‘（]/u.test(char);
        const own = ended
          ? COST.mark
          : beside
            ? COST.pair
            : !starts.has(at)
              ? COST.inWord
              : AFTER.test(before) || BEFORE.test(rest)
                ? COST.breath
                : COST.word;
        found.push({ at, cost: own + inTitle * COST.inTitle + inMarks * COST.inMarks });
      }
    }
    if (char === '《') inTitle += 1;
    if (char === '》') inTitle = Math.max(0, inTitle - 1);
    if (char === '“') inMarks += 1;
    if (char === '”') inMarks = Math.max(0, inMarks - 1);
    before = (before + char).slice(-4);
    at += char.length;
  }
  return found;
}

type Way = { cost: number; breaks: number[] };

/** The best way to break into lines of about these shares of the whole. None where a line would be too long, or too short. */
function bestWay(
  widths: Map<number, number>,
  all: Place[],
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

const hourglasses = (lines: number[]): number =>
  lines.filter((width, at) => at > 0 && at < lines.length - 1 && width < lines[at - 1]! && width < lines[at + 1]!)
    .length;

/**
 * A title broken by sense, into as few lines as it needs, which make a 梯形 or 菱形 (GB/T 9704-2012, 7.3.1): behind marks, between words, not inside 《》 where that can be
 * avoided, no line of one or two characters. Joined, the lines are the title. A title without Chinese, or of more than a
 * line's length (`MAX_LINE`), is one line: it wraps as any text.
 * @param perLine how many characters stand on a line; Latin letters count about half.
 */
export function titleLines(title: string, perLine: number): string[] {
  const whole = textWidth(title);
  // Longer than any title that is kept: every break would be tried with every other.
  if (whole <= perLine || title.length > MAX_LINE || !/\p{Script=Han}/u.test(title)) return [title];
  const all = places(title);
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
      const cost =
        way.cost +
        (lines - least) * COST.line +
        HOURGLASS * hourglasses(ends.map((end, index) => widths.get(end)! - widths.get(ends[index - 1] ?? 0)!));
      if (!best || cost < best.cost) best = { cost, breaks: way.breaks };
    }
  }
  if (!best) return [title];
  const ends = [...best.breaks, title.length];
  return ends.map((end, index) => title.slice(ends[index - 1] ?? 0, end));
}
