import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from './count-tests.mjs';

test.each([
  [
    { numTotalTests: 12, numPassedTests: 12 },
    { passed: 12, failed: 0 },
  ],
  [
    { numTotalTests: 12, numPassedTests: 9, numFailedTests: 1, numPendingTests: 2 },
    { passed: 9, failed: 3 },
  ],
  [{ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } }, { passed: 5, failed: 0 }],
  [{ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } }, { passed: 5, failed: 3 }],
])('%j', (report, counted) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhaji-count-'));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  expect(countTests(join(folder, 'report.json'))).toEqual(counted);
  rmSync(folder, { recursive: true });
});

test('no report counts nothing', () => {
  expect(countTests('/nowhere/report.json')).toEqual({ passed: 0, failed: 0 });
});
