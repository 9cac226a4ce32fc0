import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { drawPage, pageHtml } from './clause-page.ts';
import { drawQuotes } from './draw-quotes.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';
import type { PaintRun } from './painting-in-page.ts';
import { seededRandom } from './seeded-random.ts';

const CELLS = [
  { characters: 100_000, passages: 1_000 },
  { characters: 100_000, passages: 10_000 },
  { characters: 1_000_000, passages: 1_000 },
  { characters: 1_000_000, passages: 10_000 },
];
const ROUNDS = 5;

const ways = { none: 'nothing painted', ours: 'ours', live: 'live ranges', wrapping: 'wrapped in elements' };
type Way = keyof typeof ways;

/** `npm run bench -- painting`: what painting placed passages costs, now and when the page goes on changing, beside the other ways there are. */
export async function painting(): Promise<void> {
  await using fresh = await FreshPages.start();
  const code = await bundle('painting-in-page');
  for (const { characters, passages } of CELLS) {
    const page = drawPage(characters, seededRandom(`page ${characters}`));
    const drawn = drawQuotes(page, passages, seededRandom(`painted ${characters}`));
    fresh.serve('/painted', pageHtml(page));
    const runs: Record<Way, PaintRun>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const beside = await fresh.on('/painted', code, (tab) =>
        callInPage<Record<Exclude<Way, 'live'>, PaintRun>>(tab, 'paintBesideWrapping', drawn),
      );
      const live = await fresh.on('/painted', code, (tab) => callInPage<PaintRun>(tab, 'paintLive', drawn));
      runs.push({ ...beside, live });
    }
    process.stdout.write(
      `\npainting  ${passages.toLocaleString('en')} passages, ${characters.toLocaleString('en')} characters\n`,
    );
    for (const way of Object.keys(ways) as Way[]) {
      const of = (key: keyof PaintRun): number => median(runs.map((run) => run[way][key])).middle;
      process.stdout.write(
        `  ${ways[way].padEnd(20)} script ${of('script').toFixed(1)} ms, layout ${of('layout').toFixed(1)} ms, ` +
          `${of('mutations')} changes of the page; 2,000 later ones by the page: ${of('later').toFixed(1)} ms\n`,
      );
    }
  }
}
