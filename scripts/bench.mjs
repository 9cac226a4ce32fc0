/** `npm run bench [-- NAME …]`: sets up, builds, and times what bench/ times, in a real Chromium. */
import { spawnSync } from 'node:child_process';
import { root, runScript, setUp } from './setup.mjs';

function main() {
  const { chromium } = setUp(['chromium', 'Chinese fonts']);
  const run = (command, ...args) =>
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: chromium },
      shell: process.platform === 'win32',
    }).status ?? 1;
  return run('npm', 'run', '--silent', 'build') || run('node', 'bench/run.ts', ...process.argv.slice(2));
}

await runScript(main);
