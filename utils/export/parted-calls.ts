import type { PageRun } from './page-content';

/** Before which of a run's calls a comma stands, since that of another ends right there: without one 1 and 2 are 12, and [1] and 1 are [1]1. */
export function partedCalls(runs: readonly PageRun[], at: number): { note: boolean; reference: boolean } {
  const run = runs[at];
  const before = run?.text === '' ? runs[at - 1] : undefined;
  const follows = before?.note !== undefined || before?.reference !== undefined;
  const hasNote = run?.note !== undefined;
  return { note: hasNote && follows, reference: run?.reference !== undefined && (hasNote || follows) };
}
