/**
 * `npm run bench [-- NAME … [OPTIONS]]`: how long things take, each beside something plain in the same run, since machines differ and ratios
 * much less; by `honesty`, how often passages are placed right; by `facts`, what is read of pages; by `checks`, what is found in study notes. `scripts/bench.mjs` builds first where that
 * is needed. Nothing here passes or fails.
 */
import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { runChecks } from './checks-run.ts';
import { runCompose } from './compose-run.ts';
import { editor } from './editor-run.ts';
import { runExportPage } from './export-page-run.ts';
import { runExport } from './export-run.ts';
import { runFacts } from './facts.ts';
import { FreshPages } from './fresh-pages.ts';
import { runHonesty } from './honesty-run.ts';
import { median } from './median.ts';
import { runNotebook } from './notebook-run.ts';
import { painting } from './painting.ts';
import { placing } from './placing.ts';
import { reading } from './reading-run.ts';
import { runRecognise } from './recognise-run.ts';
import { search } from './search-run.ts';
import { runThemes } from './themes-run.ts';
import { toolbar } from './toolbar.ts';
import { runWord } from './word-run.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
/** First rounds are on cold code; the median of five says what a second visit is like, the first what the first is. */
const ROUNDS = 5;

const benches: Record<string, (options: string[]) => Promise<void>> = {
  placing,
  painting,
  reading,
  async saving() {
    await using fresh = await FreshPages.start();
    const result = await fresh.on('/', await bundle('saving'), (page) =>
      callInPage<{ kept: number[]; bare: number[] }>(page, 'saving', 300),
    );
    const kept = median(result.kept);
    const bare = median(result.bare);
    say(
      `saving    a note: median ${ms(kept.middle)}, p95 ${ms(kept.p95)}; a bare strict write of the same row: ${ms(bare.middle)}, p95 ${ms(bare.p95)}: ${(kept.middle / bare.middle).toFixed(1)} times it`,
    );
  },
  notebook: runNotebook,
  compose: runCompose,
  word: runWord,
  export: runExport,
  'export-page': runExportPage,
  honesty: runHonesty,
  facts: runFacts,
  recognise: runRecognise,
  search,
  themes: runThemes,
  checks: runChecks,
  editor,
  async toolbar() {
    const { awake, asleep } = await toolbar(ROUNDS);
    say(
      `toolbar   released → there, on fresh pages: median ${ms(median(awake).middle)}; worker stopped before: ${ms(median(asleep).middle)}, longest ${ms(Math.max(...asleep))}`,
    );
  },
};

const given = process.argv.slice(2);
const options = given.findIndex((word) => word.startsWith('--'));
const wanted = options < 0 ? given : given.slice(0, options);
for (const name of wanted)
  if (!Object.hasOwn(benches, name))
    throw new Error(`No bench “${name}”. There are: ${Object.keys(benches).join(', ')}`);
for (const name of wanted.length > 0 ? wanted : Object.keys(benches))
  await benches[name]?.(options < 0 ? [] : given.slice(options));
