import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';
import type { Reading } from './reading.ts';

const ROUNDS = 5;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
/** Text nodes and characters of each, of pages that are too much at once. */
const GIANTS: [nodes: number, characters: number][] = [
  [1_000_000, 5],
  [100_000, 100],
  [1, 4_900_000],
];

/** `npm run bench -- reading`: how long a page's text takes to read, at once and in slices, beside what of it can't be had for less. */
export async function reading(): Promise<void> {
  await using fresh = await FreshPages.start();
  const code = await bundle('reading');
  const rounds: Reading[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await fresh.on('/', code, (page) => callInPage<Reading>(page, 'reading', 1_000_000)));
  const of = (pick: (round: Reading) => number): string => ms(median(rounds.map(pick)).middle);
  const nodes = rounds[0]?.nodes ?? NaN;
  say(
    `reading   1,000,000 characters in ${nodes} text nodes: ${of((r) => r.cold)} on cold code, then ${of((r) => r.warm)}`,
  );
  say(
    `          the nodes alone, hidden ones and all: ${of((r) => r.floor)}; size and visibility of their elements alone: ${of((r) => r.asked)}`,
  );
  for (const [count, characters] of GIANTS) {
    const { whole, longest, length, cut } = await fresh.on('/', code, (page) =>
      callInPage<{ whole: number; longest: number; length: number; cut: boolean }>(
        page,
        'readingInSlices',
        count,
        characters,
      ),
    );
    const task = longest === 0 ? 'no task of 50 ms' : `longest task ${ms(longest)}`;
    say(
      `          ${count.toLocaleString('en')} nodes of ${characters.toLocaleString('en')} in slices: ${ms(whole)}, ${task}, ${length.toLocaleString('en')} characters${cut ? ', cut' : ''}`,
    );
  }
}
