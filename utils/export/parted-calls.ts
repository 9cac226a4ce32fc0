import type { PageRun } from './page-content';

/** Whether the number of this run's footnote stands right behind that of another: without a comma between them 1 and 2 are 12. */
export function followsNote(runs: readonly PageRun[], at: number): boolean {
  const run = runs[at];
  const before = runs[at - 1];
  return run?.note !== undefined && run.text === '' && before?.note !== undefined && before.reference === undefined;
}
