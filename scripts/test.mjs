/**
 * The checks, one child process each, stopping at the first that fails. `npm test` runs all, `npm run check` all that need no browser,
 * `npm run test:long` all, with the long checks in full. Output ends with one line: `N passed, N failed`, the tests of all steps together;
 * a step that isn't tests counts only when it fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { root, runScript, setUp } from './setup.mjs';

/** Name of the npm script, further arguments, and for tests the file its runner reports to. */
const steps = [
  { name: 'prepare-types' },
  { name: 'format:check' },
  { name: 'lint' },
  { name: 'types' },
  {
    name: 'unit',
    report: 'unit',
    args: ['--reporter=default', '--reporter=json', '--outputFile.json=out/tests/unit.json'],
  },
  { name: 'zip' },
  { name: 'built', report: 'built', args: [] },
  { name: 'store-lint' },
  { name: 'size' },
  { name: 'dead-code' },
  { name: 'e2e', report: 'e2e', args: ['--project', 'chromium', '--project', 'firefox'], browsers: true },
];

function main() {
  const mode = process.argv[2] ?? 'all';
  if (!['all', 'check', 'long'].includes(mode))
    throw new Error(`Unknown set of checks "${mode}": use none, check or long.`);
  const withBrowsers = mode !== 'check';
  // Browsers now, not in the last step: one that can't be had should not cost the time of all the others.
  setUp([
    ...(withBrowsers ? ['chromium', 'firefox', 'Chinese fonts'] : []),
    ...(mode === 'long' ? ['LibreOffice'] : []),
  ]);
  const reports = join(root, 'out', 'tests');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  let passed = 0;
  let failed = 0;
  for (const { name, args = [], report, browsers } of steps) {
    if (browsers && !withBrowsers) continue;
    process.stdout.write(`\n── ${name}\n`);
    const file = report && join(reports, `${report}.json`);
    const started = Date.now();
    const done = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...(mode === 'long' && { ZHAJI_LONG: '1' }),
        ...(file && { PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      },
    });
    const tests = file ? countTests(file) : { passed: 0, failed: 0 };
    passed += tests.passed;
    failed += tests.failed;
    process.stdout.write(
      `── ${name}: ${done.status === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
    );
    // A failed step counts at least once, though all its tests passed, or none ran.
    if (done.status !== 0) {
      failed += tests.failed === 0 ? 1 : 0;
      process.stdout.write(`\nStopped at the first step that failed: ${name}\n`);
      break;
    }
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

await runScript(main);
