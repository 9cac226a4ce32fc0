/** `npm run bench [-- NAME … [OPTIONS]]`: sets up, builds if need be, and times what bench/ times, in a real Chromium. */
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
  const names = process.argv.slice(2);
  // Most need only their own bundle; building for two browsers takes longer than a small bench.
  const needsBuild = !names[0] || names[0].startsWith('--') || names.includes('toolbar');
  return (needsBuild && run('npm', 'run', '--silent', 'build')) || run('node', 'bench/run.ts', ...names);
}

await runScript(main);
