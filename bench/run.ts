/**
 * `npm run bench [-- NAME …]`: how long things take, each beside something plain in the same run, since machines differ and ratios much less; and by
 * `honesty`, how often passages are placed right. `scripts/bench.mjs` builds first where that is needed. Nothing here passes or fails.
 */
import { chromium } from '@playwright/test';
import { PageServer } from '../e2e/fixtures/page-server.ts';
import { bundle } from './bundle.ts';
import { runHonesty } from './honesty-run.ts';
import { median } from './median.ts';
import type { Painting } from './painting.ts';
import type { Placing } from './placing.ts';
import type { Reading } from './reading.ts';
import { toolbar } from './toolbar.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
/** First rounds are on cold code; the median of five says what a second visit is like, the first what the first is. */
const ROUNDS = 5;

/** Runs a function of a bundle in an empty page of a loopback server, a fresh one each round. */
async function inPages<T>(name: string, call: string, rounds: number): Promise<T[]> {
  const server = await PageServer.start({ 'bench.test/': '<!DOCTYPE html><body></body>' });
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--host-resolver-rules=MAP bench.test:80 127.0.0.1:${server.port}`],
  });
  try {
    const code = await bundle(name);
    const results: T[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.goto('http://bench.test/');
      results.push((await page.evaluate(`${code}; bench.${call}`)) as T);
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}

const benches: Record<string, () => Promise<void>> = {
  async reading() {
    const rounds = await inPages<Reading>('reading', 'reading(1_000_000)', ROUNDS);
    const of = (pick: (round: Reading) => number): number => median(rounds.map(pick)).middle;
    say(
      `reading   1,000,000 characters in ${rounds[0]?.nodes ?? NaN} text nodes: ${ms(of((r) => r.cold))} on cold code, then ${ms(of((r) => r.warm))}`,
    );
    say(
      `          the nodes alone, hidden ones and all: ${ms(of((r) => r.floor))}; size and visibility of their elements alone: ${ms(of((r) => r.asked))}`,
    );
    for (const [nodes, characters] of [
      [1_000_000, 5],
      [100_000, 100],
      [1, 4_900_000],
    ]) {
      const [slices] = await inPages<{ whole: number; longest: number; length: number; cut: boolean }>(
        'reading',
        `readingInSlices(${nodes}, ${characters})`,
        1,
      );
      if (!slices) continue;
      say(
        `          ${nodes?.toLocaleString('en')} nodes of ${characters?.toLocaleString('en')} in slices: ${ms(slices.whole)}, ${slices.longest === 0 ? 'no task of 50 ms' : `longest task ${ms(slices.longest)}`}, ${slices.length.toLocaleString('en')} characters${slices.cut ? ', cut' : ''}`,
      );
    }
  },
  async placing() {
    for (const characters of [100_000, 1_000_000]) {
      const rounds = await inPages<Placing>('placing', `placing(${characters}, 1000)`, ROUNDS);
      const of = (pick: (round: Placing) => number): number => median(rounds.map(pick)).middle;
      const [placing, naive, painting, wrapping] = [
        of((r) => r.placing),
        of((r) => r.naive),
        of((r) => r.painting),
        of((r) => r.wrapping),
      ];
      say(
        `placing   1,000 quotes, ${characters.toLocaleString('en')} characters, unchanged: ${ms(placing)}, preparation included`,
      );
      say(
        `          looking for each in the text collected anew: ${ms(naive)}: ${(naive / placing).toFixed(1)} times ours; ${rounds[0]?.right ?? 0} of 1,000 at their place`,
      );
      say(
        `painting  them: ${ms(painting)}, ${rounds[0]?.mutations ?? NaN} changes of the page; wrapping them in elements: ${ms(wrapping)}: ${(wrapping / painting).toFixed(1)} times ours`,
      );
    }
  },
  async painting() {
    for (const [characters, notes] of [
      [100_000, 1_000],
      [1_000_000, 1_000],
      [1_000_000, 10_000],
    ] as const) {
      const rounds = await inPages<Painting>('painting', `painting(${characters}, ${notes})`, ROUNDS);
      const of = (pick: (round: Painting) => number): number => median(rounds.map(pick)).middle;
      say(
        `painting  ${notes.toLocaleString('en')} notes, ${characters.toLocaleString('en')} characters: ${ms(of((r) => r.draw))} (first ${ms(rounds[0]?.draw ?? NaN)}), tasks over 50 ms: ${rounds.filter((r) => r.longest > 0).length} in ${rounds.length} rounds, next frame after ${ms(of((r) => r.frame))}; pointer moved: ${ms(of((r) => r.hover))}; ${rounds[0]?.mutations ?? NaN} changes of the page`,
      );
    }
  },
  async saving() {
    const [result] = await inPages<{ kept: number[]; bare: number[] }>('saving', 'saving(300)', 1);
    const kept = median(result?.kept ?? []);
    const bare = median(result?.bare ?? []);
    say(
      `saving    a note: median ${ms(kept.middle)}, p95 ${ms(kept.p95)}; a bare strict write of the same row: ${ms(bare.middle)}, p95 ${ms(bare.p95)}: ${(kept.middle / bare.middle).toFixed(1)} times it`,
    );
  },
  async toolbar() {
    const { awake, asleep } = await toolbar(ROUNDS);
    say(
      `toolbar   released → there, on fresh pages: median ${ms(median(awake).middle)}; worker stopped before: ${ms(median(asleep).middle)}, longest ${ms(Math.max(...asleep))}`,
    );
  },
};

const words = process.argv.slice(2);
/** From the first option on, all is for the one bench that has any. */
const firstOption = words.findIndex((word) => word.startsWith('-'));
const wanted = firstOption < 0 ? words : words.slice(0, firstOption);
const options = firstOption < 0 ? [] : words.slice(firstOption);
if (wanted.length === 1 && wanted[0] === 'honesty') await runHonesty(options);
else {
  if (options.length > 0) throw new Error(`Only “honesty”, asked for alone, has options; not: ${options.join(' ')}`);
  const all: Record<string, () => Promise<void>> = { ...benches, honesty: () => runHonesty([]) };
  for (const name of wanted)
    if (!Object.hasOwn(all, name)) throw new Error(`No bench “${name}”. There are: ${Object.keys(all).join(', ')}`);
  for (const name of wanted.length > 0 ? wanted : Object.keys(all)) await all[name]?.();
}
