import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import type { ComposeTimes } from './compose.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';

const NOTES = 500;
/** Fresh pages for each kind: the first draft in each is on cold code. */
const PAGES = 3;
const KINDS = ['many themes', 'one theme', 'one theme, one speech'] as const;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** `npm run bench -- compose`: how long a draft of 500 notes takes, beside a JSON round trip of the same notes. */
export async function runCompose(): Promise<void> {
  await using fresh = await FreshPages.start();
  const code = await bundle('compose');
  for (const kind of KINDS) {
    const all: ComposeTimes[] = [];
    for (let page = 0; page < PAGES; page++)
      all.push(await fresh.on('/', code, (at) => callInPage<ComposeTimes>(at, 'compose', NOTES, kind)));
    const times = all.flatMap((each) => each.times);
    const firsts = all.map(({ first }) => first);
    const plain = median(all.flatMap((each) => each.plain)).middle;
    process.stdout.write(
      `compose   ${NOTES} notes, ${kind} (${all[0]?.blocks ?? 0} blocks): first in a fresh page ${ms(Math.max(...firsts))} at worst, then median ${ms(median(times).middle)}, worst ${ms(Math.max(...times))}; a JSON round trip of the notes ${ms(plain)}: ${(median(times).middle / plain).toFixed(1)} times it\n`,
    );
  }
}
