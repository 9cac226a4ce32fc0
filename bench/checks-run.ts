import { parseArgs } from 'node:util';
import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.ts';
import { checksSet } from './checks-set.ts';
import type * as Checks from './checks.ts';
import type { ChecksReport, KindCount } from './checks.ts';
import { median } from './median.ts';

/** Our own drafts. */
const DRAFTS = 200;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const sum = (counts: KindCount[], key: 'faults' | 'found' | 'alarms'): number =>
  counts.reduce((all, count) => all + count[key], 0);

/**
 * `npm run bench -- checks [--set FILE] [--show N]`: how many of the known faults in study notes are found, and how much is said where nothing is wrong; in our own
 * drafts, or those of a file (an array of `{ doc, notes, speeches, faults: [{ kind, block }] }`). A fault is found when something of its kind is said of its block.
 * False alarms are places (kind and block) that are no fault, as part of all places told. Questions are counted apart. Without a file also what a key costs.
 */
export async function runChecks(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { set: { type: 'string' }, show: { type: 'string', default: '0' } } });
  const bench = runInThisContext(`${await bundle('checks')}; bench`, { filename: 'bench/checks.js' }) as typeof Checks;
  const show = Number(values.show);
  if (values.set !== undefined) {
    let given: ReturnType<typeof checksSet>;
    try {
      given = checksSet(values.set);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      return;
    }
    tell(values.set, bench.judgeGiven(given.cases), show);
    for (const [kind, faults] of given.unknown)
      say(`checks    no kind of ours: “${kind}”, ${faults} faults, not counted`);
    return;
  }
  tell(`${DRAFTS} drafts`, bench.judgeOwn(DRAFTS), show);
  const { blocks, findings, first, took, plain } = bench.timeChecks({
    characters: 50_000,
    notes: 500,
    speeches: 20,
    keys: 400,
  });
  const [key, count] = [median(took), median(plain)];
  say(
    `checks    a key in 50,000 characters (${blocks} blocks, ${findings} findings, 500 notes, 20 speeches): median ${key.middle.toFixed(2)} ms, p95 ${key.p95.toFixed(2)}, longest ${Math.max(...took).toFixed(2)}; counting the characters alone ${count.middle.toFixed(2)}: ${(key.middle / count.middle).toFixed(1)} times it; the first check, all made ready: ${first.toFixed(0)} ms`,
  );
}

function tell(name: string, report: ChecksReport, show: number): void {
  const questions = report.kinds.filter(({ kind }) => kind === 'other-names');
  const others = report.kinds.filter(({ kind }) => kind !== 'other-names');
  say(`checks    ${name}: ${report.documents} documents, ${report.blocks} blocks`);
  for (const { kind, faults, found, alarms } of [...others, ...questions])
    say(
      `          ${kind.padEnd(20)} ${String(found).padStart(4)} of ${String(faults).padStart(4)} found (${percent(found, faults)}), ${alarms} false alarms${kind === 'other-names' ? ' (a question)' : ''}`,
    );
  const [faults, found, alarms] = [sum(others, 'faults'), sum(others, 'found'), sum(others, 'alarms')];
  say(
    `checks    all but questions: recall ${percent(found, faults)} (${found} of ${faults}); false alarms ${percent(alarms, found + alarms)} (${alarms} of ${found + alarms} places told), at ${report.disturbed} of ${report.clean} clean blocks (${percent(report.disturbed, report.clean)})`,
  );
  for (const line of report.missed.slice(0, show)) say(`missed    ${line}`);
  for (const line of report.alarms.slice(0, show)) say(`alarm     ${line}`);
}
