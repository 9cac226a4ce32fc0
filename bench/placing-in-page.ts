import { describeRange } from '@/utils/anchoring/describe-range';
import { readPageText } from '@/utils/anchoring/page-text';
import { readPageTextInSlices } from '@/utils/anchoring/read-page-text-in-slices';
import { placeAll } from '@/utils/anchoring/place-all';
import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { Span } from './clause-page';
import { fewestEdits } from './fewest-edits';
import { watchTasks } from './watch-tasks';

/** Times in ms, from the flushed layout of a page nobody has read yet. */
export type OursRun = {
  total: number;
  reading: number;
  placing: number;
  ranges: number;
  /** Longest time without giving the page a turn. */
  longest: number;
  /** Tasks over 50 ms, as the browser counts them. */
  longTasks: number;
  placements: Placement[];
};

/** In the page before its change: what we keep of passages. Throws when the page's text isn't what the bench counts in. */
export function describe(text: { length: number }, quotes: Span[]): QuoteAnchor[] {
  const page = readPageText(document.body);
  if (page.text.length !== text.length) throw new Error(`${page.text.length} characters read, ${text.length} written`);
  return quotes.map(({ start, end }) => describeRange(page, page.boundsOf(start, end)));
}

/** In the page after its change: places all, preparation included. */
export async function placeOurs(anchors: QuoteAnchor[]): Promise<OursRun> {
  document.body.getBoundingClientRect();
  const tasks = await watchTasks();
  const placements: Placement[] = [];
  const start = performance.now();
  const page = await readPageTextInSlices(document.body);
  if (!page) throw new Error('reading was ended');
  const read = performance.now();
  for await (const { index, placement } of placeAll(page, anchors)) placements[index] = placement;
  const placed = performance.now();
  const ranges = placements.flatMap((placement) =>
    'start' in placement ? page.rangesOf(placement.start, placement.end) : [],
  );
  const end = performance.now();
  const { longest, longTasks } = await tasks.end(start, end);
  if (ranges.some(({ collapsed }) => collapsed)) throw new Error('an empty range was made');
  return {
    total: end - start,
    reading: read - start,
    placing: placed - read,
    ranges: end - placed,
    longest,
    longTasks,
    placements,
  };
}

/** What no program can go below, ms each, on warm code. */
export type Floor = { join: number; miss: number; pass: number; ranges: number; checks: number };

const CHECKED_AROUND = 400;

/** In the page after its change: the steps that any way of placing has to take. `places`: where the quotes are now, if they are. */
export function floor(quotes: string[], places: (Span | null)[]): Floor {
  const walk = (): { text: string; nodes: Text[] } => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    const pieces: string[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      nodes.push(node);
      pieces.push(node.data);
    }
    return { text: pieces.join(''), nodes };
  };
  const { text, nodes } = walk();
  let sum = 0;
  return {
    // A joined text is only a promise of one until somebody reads it.
    join: timed(() => (sum += walk().text.charCodeAt(text.length - 1))),
    miss: timed(() => (sum += text.indexOf('\u2603'))),
    pass: timed(() => {
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    }),
    ranges: timed(() => {
      for (let at = 0; at < quotes.length; at++) {
        const node = nodes[at % nodes.length] as Text;
        sum += new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 }).endOffset;
      }
    }),
    checks: timed(() => {
      for (const [index, quote] of quotes.entries()) {
        const place = places[index];
        if (!place) continue;
        const from = Math.max(0, place.start - CHECKED_AROUND);
        sum += fewestEdits(text, from, Math.min(text.length, place.end + CHECKED_AROUND), quote);
      }
    }),
  };
}

/** The fastest of nine runs: a floor is what is left when nobody else uses the machine. The clock ticks ten times a ms, so short work is done often. */
function timed(work: () => void): number {
  const once = (times: number): number => {
    const start = performance.now();
    for (let time = 0; time < times; time++) work();
    return (performance.now() - start) / times;
  };
  const times = once(1) < 1 ? 50 : 1;
  return Math.min(...Array.from({ length: 9 }, () => once(times)));
}
