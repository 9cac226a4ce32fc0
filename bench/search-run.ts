import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';
import type { SearchTimes } from './search.ts';

const NOTES = 50_000;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const both = (times: number[]): string => `median ${ms(median(times).middle)}, worst ${ms(Math.max(...times))}`;

/** `npm run bench -- search`: what it takes from a key to the notes found, ranked and counted, in 50,000 notes, beside a plain `includes` over the same texts. */
export async function search(): Promise<void> {
  await using fresh = await FreshPages.start();
  const code = await bundle('search');
  const result = await fresh.on('/', code, (page) => callInPage<SearchTimes>(page, 'search', NOTES));
  say(
    `search    ${result.notes.toLocaleString('en')} notes, ${(result.characters / 1e6).toFixed(1)}M characters: ready in ${ms(result.cold)}, in slices ${ms(result.sliced)} (longest task ${ms(result.longest)}); read anew and nothing changed ${ms(result.unchanged)}, one note changed ${ms(result.oneChanged)}`,
  );
  for (const { kind, found, times, plain } of result.queries)
    say(
      `          ${kind.padEnd(24)} ${String(found).padStart(6)} found: ${both(times)}; plain ${both(plain)}: ${(median(times).middle / median(plain).middle).toFixed(1)} times it`,
    );
  const all = result.queries.flatMap(({ times }) => times);
  say(`          key → results, all of these: ${both(all)}; typed letter by letter: ${both(result.keys)}`);
}
