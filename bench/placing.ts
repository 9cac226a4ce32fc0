import { parseArgs } from 'node:util';
import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { changePage, changes, type Change, type ChangedPage } from './change-page.ts';
import { drawPage, pageHtml, type ClausePage, type Span } from './clause-page.ts';
import { drawQuotes } from './draw-quotes.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';
import { describeForPeers, runPeers, timeFor, type PeerResult } from './peers/run-peers.ts';
import type { Floor, OursRun } from './placing-in-page.ts';
import { seededRandom } from './seeded-random.ts';
import { outcomeOf, placeNow, tally, type Placed, type Tally } from './tally.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const COUNTS = [100, 1_000];
const ROUNDS = 7;
/** A peer's time for all quotes of a page, ms: some would take ten minutes. What isn't done by then is scaled up, and marked `~`. */
const PEER_LIMIT = 4_000;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const many = (value: number): string => value.toLocaleString('en');

type Options = {
  rounds: number;
  sizes: number[];
  counts: number[];
  changes: Change[];
  /** ms a peer has; 0: none is asked. */
  peers: number;
  show: number;
};

/**
 * `npm run bench -- placing`: how long placing takes and how much of it is right, beside other packages and what no program can go below. Each round
 * is on a page nobody has read yet, in a context of its own. Options: `--quick`; `--rounds N`; `--only 1000000x1000xedited`, of which parts may be left
 * open (`1000000`, `xxedited`); `--ours`, without the peers; `--show N`, to tell the first N passages that were drawn wrong.
 */
export async function placing(given: string[]): Promise<void> {
  const options = readOptions(given);
  await using fresh = await FreshPages.start();
  const code = await bundle('placing-in-page');
  for (const size of options.sizes) {
    const page = drawPage(size, seededRandom(`page ${size}`));
    const quotes = drawQuotes(page, Math.max(...options.counts), seededRandom(`quotes ${size}`));
    fresh.serve('/before', pageHtml(page));
    const anchors = await fresh.on('/before', code, (tab) =>
      callInPage<QuoteAnchor[]>(tab, 'describe', { length: page.text.length }, quotes),
    );
    const selectors = options.peers > 0 ? await describeForPeers(fresh, '/before', quotes, options.peers) : [];
    for (const change of options.changes) {
      const changed = changePage(page, change, seededRandom(`${change} ${size}`));
      fresh.serve('/after', pageHtml(changed));
      // Which characters are edited makes no difference to the peers.
      const asked = options.peers > 0 && change !== 'edited anywhere';
      const peers = asked ? await runPeers(fresh, '/after', { anchors, selectors }, options.peers) : [];
      for (const count of options.counts) {
        say(`\nplacing   ${many(count)} quotes, ${many(size)} characters, ${change}`);
        const cell = { fresh, code, changed, page, anchors: anchors.slice(0, count), quotes: quotes.slice(0, count) };
        const time = await ours(cell, options);
        for (const peer of peers) say(peerLine(peer, cell, time));
      }
    }
  }
}

type Cell = {
  fresh: FreshPages;
  code: string;
  page: ClausePage;
  changed: ChangedPage;
  anchors: QuoteAnchor[];
  quotes: Span[];
};

/** Places the quotes of a cell so many times and says how it went. Answers the median, ms. */
async function ours({ fresh, code, page, changed, anchors, quotes }: Cell, { rounds, show }: Options): Promise<number> {
  const runs: OursRun[] = [];
  let floor: Floor | undefined;
  const places = quotes.map((quote) => placeNow(changed, quote));
  for (let round = 0; round < rounds; round++) {
    runs.push(
      await fresh.on('/after', code, async (tab) => {
        const run = await callInPage<OursRun>(tab, 'placeOurs', anchors);
        if (round === 0)
          floor = await callInPage<Floor>(
            tab,
            'floor',
            anchors.map(({ exact }) => exact),
            places,
          );
        return run;
      }),
    );
  }
  const [first] = runs;
  if (!first || !floor) throw new Error('no round was run');
  const of = (pick: (run: OursRun) => number): number => median(runs.map(pick)).middle;
  const total = of((run) => run.total);
  const longTasks = Math.max(...runs.map((run) => run.longTasks));
  say(
    `  ours    first ${ms(first.total)}, median ${ms(total)} (reading ${ms(of((run) => run.reading))}, placing ${ms(of((run) => run.placing))}, ` +
      `ranges ${ms(of((run) => run.ranges))}); longest task ${ms(Math.max(...runs.map((run) => run.longest)))}, over 50 ms: ${longTasks}`,
  );
  const placed = first.placements.map(asPlaced);
  say(`          ${inWords(tally(changed, quotes, placed))}; ${statesOf(first.placements)}`);
  const least = floorOf(floor, changed);
  say(
    `  floor   ${least.toFixed(2)} ms: join ${floor.join.toFixed(2)}, miss ${floor.miss.toFixed(2)}, pass ${floor.pass.toFixed(2)}, ` +
      `ranges ${floor.ranges.toFixed(2)}, checks ${floor.checks.toFixed(2)}; we are ${(total / least).toFixed(1)} times it`,
  );
  for (const line of wrongOnes({ page, changed, anchors, quotes }, placed).slice(0, show)) say(line);
  return total;
}

function peerLine({ name, run }: PeerResult, { changed, quotes }: Cell, ours: number): string {
  const { time, scaled } = timeFor(run, quotes.length);
  const placed = run.drawn.slice(0, quotes.length).map((drawn): Placed => ({ drawn, offered: [] }));
  const about = scaled ? '~' : '';
  return (
    `  ${name}: ${about}${ms(time)}, ${about}${(time / ours).toFixed(time / ours < 10 ? 1 : 0)} times ours; ` +
    `${inWords(tally(changed, quotes, placed))}${scaled ? ` (${placed.length} done)` : ''}`
  );
}

/** The steps a change leaves no way around: the walk and the ranges; words that moved have to be looked for once, edited ones compared. */
function floorOf({ join, pass, ranges, checks }: Floor, { text, now, blurred }: ChangedPage): number {
  if (blurred) return join + checks + ranges;
  const unchanged = now.length === text.length && now.every((place, at) => place === at);
  return join + ranges + (unchanged ? 0 : pass);
}

function asPlaced(placement: Placement): Placed {
  return 'start' in placement ? { drawn: placement, offered: [] } : { drawn: null, offered: placement.candidates };
}

function inWords({ whole, partly, deleted }: Tally): string {
  const { correct, near, wrong, orphan, offered, of } = whole;
  const parts = [`${correct}/${near}/${wrong}/${orphan}${offered > 0 ? ` (${offered} offered)` : ''} of ${many(of)}`];
  if (partly.of > 0) parts.push(`in part ${partly.near}/${partly.wrong}/${partly.orphan} of ${partly.of}`);
  if (deleted.of > 0) parts.push(`false ${deleted.drawn} of ${deleted.of} deleted`);
  return parts.join('; ');
}

function statesOf(placements: Placement[]): string {
  const counts = new Map<string, number>();
  for (const { state } of placements) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${state} ${count}`).join(', ');
}

/** What was drawn elsewhere than where it is, or though it is gone. */
function wrongOnes({ page, changed, anchors, quotes }: Omit<Cell, 'fresh' | 'code'>, placed: Placed[]): string[] {
  return placed.flatMap(({ drawn }, index) => {
    const quote = quotes[index];
    if (!drawn || !quote || outcomeOf(changed, quote, drawn) !== 'wrong') return [];
    const around = ({ text }: { text: string }, { start, end }: Span): string =>
      `${text.slice(start - 8, start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`.replaceAll('\n', '¶');
    return [
      `  wrong   #${index} kept at ${quote.start}, ${anchors[index]?.occurrences} times: ${around(page, quote)}`,
      `          drawn at ${drawn.start}: ${around(changed, drawn)}`,
    ];
  });
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      ours: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      show: { type: 'string', default: '0' },
    },
  });
  const [size = '', count = '', change = ''] = values.only.split('x');
  const only = <T>(all: readonly T[], one: string): T[] => {
    const chosen = one === '' ? [...all] : all.filter((item) => String(item) === one);
    if (chosen.length === 0) throw new Error(`--only ${values.only}: “${one}” is none of ${all.join(', ')}`);
    return chosen;
  };
  return {
    rounds: Number(values.rounds ?? (values.quick ? 3 : ROUNDS)),
    sizes: only(values.quick ? [100_000] : SIZES, size),
    counts: only(values.quick ? [1_000] : COUNTS, count),
    changes: only(changes, change),
    peers: values.ours ? 0 : values.quick ? PEER_LIMIT / 4 : PEER_LIMIT,
    show: Number(values.show),
  };
}
