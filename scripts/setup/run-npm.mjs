import { spawnSync } from 'node:child_process';

/**
 * Runs npm in `root` and keeps what it says, to be shown only when it fails. Returns whether it went well, and its words.
 * The level is named because npm hands its own on to its children: under `npm test --silent` an npm that failed would not say why.
 */
export function runNpm(root, [command, ...args], environment = process.env) {
  const done = spawnSync('npm', [command, '--loglevel=error', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
    shell: process.platform === 'win32',
  });
  const words = done.error ? String(done.error) : `${done.stdout}${done.stderr}`;
  return { ok: done.status === 0, words: words.trim() };
}
