import { parseArgs } from 'node:util';
import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.ts';
import type { Options, Report } from './honesty.ts';
import { honestyTable, missedTargets } from './honesty-table.ts';
import { textsOf } from './texts-of.ts';

/** Speeches when no file is given: enough for 1,000 passages of each kind. */
const SPEECHES = 84;

type Wanted = Options & { json: boolean };

/**
 * `npm run bench -- honesty [--set FILE] [--which choosing|reporting] [--texts N] [--only GROUP] [--show N] [--json]`: whether passages are found after
 * edits and never drawn on other words. Needs neither browser nor build. Prints; options that make no sense are told, with exit code 1.
 */
export async function runHonesty(args: string[]): Promise<void> {
  let wanted: Wanted;
  try {
    wanted = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const { honesty } = runInThisContext(`${await bundle('honesty')}; bench`, { filename: 'bench/honesty.js' }) as {
    honesty: (options: Options) => Report;
  };
  const report = honesty(wanted);
  const said = wanted.json
    ? JSON.stringify({ ...report, rows: report.rows.map((row) => ({ ...row, missed: missedTargets(row) })) }, null, 1)
    : honestyTable(report);
  process.stdout.write(`${said}\n`);
}

function readOptions(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string' },
      which: { type: 'string', default: 'reporting' },
      texts: { type: 'string' },
      only: { type: 'string', default: '' },
      show: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const { set, which, only, json } = values;
  if (which !== 'choosing' && which !== 'reporting')
    throw new Error(`--which is choosing or reporting, not “${which}”.`);
  const count = values.texts === undefined ? undefined : wholeNumber('--texts', values.texts);
  const texts: Options['texts'] =
    set === undefined ? { set: which, count: count ?? SPEECHES } : textsOf(set).slice(0, count);
  return { texts, only, show: wholeNumber('--show', values.show), json };
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new Error(`${name} takes a whole number, not “${value}”.`);
  return Number(value);
}
