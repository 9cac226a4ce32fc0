import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, by the JSON report of Vitest or Playwright. A test that was skipped, or passed only on a second try, counts as failed:
 * nothing is skipped here, and nothing is tried again. No report (the runner itself fell over): none of either; its exit status tells.
 */
export function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  }
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}
