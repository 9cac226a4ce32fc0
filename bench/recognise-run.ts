import { parseArgs } from 'node:util';
import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { FreshPages } from './fresh-pages.ts';
import type { LookupTimes } from './lookup.ts';
import { median } from './median.ts';
import type { RecogniseOptions, RecogniseReport } from './recognise.ts';
import { textsOf } from './texts-of.ts';

/** Texts that are made when no file is given: of eleven each, ten become speeches and one gives what they share. */
const TEXTS = 220;
/** Speeches in the notebook, and how often it is asked. */
const STORED = 5_000;
const ROUNDS = 60;

/**
 * `npm run bench -- recognise [--set FILE] [--which choosing|reporting] [--no-lookup]`: whether speeches are recognised on other pages, and never taken
 * for others, judged on families of them without a browser; and how long that takes in a real Chromium with 5,000 stored.
 */
export async function runRecognise(args: string[]): Promise<void> {
  let options: RecogniseOptions & { lookup: boolean };
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const { recognise } = runInThisContext(`${await bundle('recognise')}; bench`, { filename: 'bench/recognise.js' }) as {
    recognise: (options: RecogniseOptions) => RecogniseReport;
  };
  process.stdout.write(`${tableOf(recognise(options))}\n`);
  if (options.lookup) process.stdout.write(`${lookupTable(await lookedUp())}\n`);
}

function readOptions(args: string[]): RecogniseOptions & { lookup: boolean } {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string' },
      which: { type: 'string', default: 'reporting' },
      'no-lookup': { type: 'boolean', default: false },
    },
  });
  const { set, which } = values;
  if (which !== 'choosing' && which !== 'reporting')
    throw new Error(`--which is choosing or reporting, not “${which}”.`);
  return {
    texts: set === undefined ? { set: which, count: TEXTS } : textsOf(set),
    lookup: !values['no-lookup'],
  };
}

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

function tableOf({ families, characters, sharing, joined, ...rest }: RecogniseReport): string {
  if (families === 0) return 'recognise   no families: it takes two texts or more, each of several sentences.';
  const [least, most] = sharing.map((share) => `${Math.round(share * 100)} %`);
  const all = Object.values(joined);
  const total = all.reduce((sum, { n }) => sum + n, 0);
  return [
    `recognise   ${families} speeches of ${Math.round(characters / families)} characters on average that share ${least} to ${most} of their sentences`,
    ...Object.entries(joined).map(
      ([name, row]) =>
        `  ${name.padEnd(20)} joined ${row.joined} of ${row.n} (${percent(row.joined, row.n)}), least overlap ${row.least.toFixed(3)}`,
    ),
    `  ${'all'.padEnd(20)} joined ${percent(
      all.reduce((sum, row) => sum + row.joined, 0),
      total,
    )}`,
    `  false joins ${rest.falseJoins} of ${rest.pairs} pairs of different speeches, greatest overlap ${rest.greatest.toFixed(3)}`,
    `  a fingerprint ${rest.fingerprinting.toFixed(2)} ms, a comparison ${(rest.comparing * 1000).toFixed(1)} µs`,
  ].join('\n');
}

async function lookedUp(): Promise<LookupTimes> {
  await using fresh = await FreshPages.start();
  return await fresh.on('/', await bundle('lookup'), (page) => callInPage<LookupTimes>(page, 'lookup', STORED, ROUNDS));
}

function lookupTable({ stored, times, wrong }: LookupTimes): string {
  return [
    `looking up  ${stored} speeches stored, in Chromium`,
    ...Object.entries(times).map(([name, all]) => {
      const { middle, p95 } = median(all);
      return `  ${name.padEnd(26)} median ${middle.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${Math.max(...all).toFixed(1)} ms; wrong ${wrong[name] ?? 0} of ${all.length}`;
    }),
  ].join('\n');
}
