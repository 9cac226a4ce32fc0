import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';
import type { WordKind, WordTimes } from './word.ts';

/** Fresh pages for each kind: the first file in each is made by cold code. */
const PAGES = 3;
const KINDS: WordKind[] = ['500 quotations', '5,000 notes'];
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** `npm run bench -- word`: how long Word files take, beside writing the same content as JSON. */
export async function runWord(): Promise<void> {
  await using fresh = await FreshPages.start();
  const code = await bundle('word');
  for (const kind of KINDS) {
    const all: WordTimes[] = [];
    for (let page = 0; page < PAGES; page++)
      all.push(await fresh.on('/', code, (at) => callInPage<WordTimes>(at, 'word', kind)));
    const times = median(all.flatMap((each) => each.times));
    const plain = median(all.flatMap((each) => each.plain)).middle;
    process.stdout.write(
      `word      ${kind} (${all[0]?.paragraphs} paragraphs, ${Math.round((all[0]?.bytes ?? 0) / 1024)} KB): first in a fresh page ${ms(Math.max(...all.map(({ first }) => first)))} at worst, then median ${ms(times.middle)}, p95 ${ms(times.p95)}; as JSON ${ms(plain)}: ${(times.middle / plain).toFixed(0)} times it\n`,
    );
  }
}
