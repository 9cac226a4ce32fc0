/** `npm run bench [-- NAME … [OPTIONS]]`: sets up, builds if need be, and times what bench/ times, in a real Chromium. */
import { spawnSync } from 'node:child_process';
import { root, runScript, setUp } from './setup.mjs';

function main() {
  const words = process.argv.slice(2);
  const needsBrowser =
    !['honesty', 'themes', 'checks'].includes(words[0]) || (words[1] !== undefined && !words[1].startsWith('-'));
  const { chromium } = setUp(needsBrowser ? ['chromium', 'Chinese fonts'] : []);
  const run = (command, ...args) =>
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) },
      shell: process.platform === 'win32',
    }).status ?? 1;
  // Most need only their own bundle; building for two browsers takes longer than a small bench.
  const needsBuild =
    !words[0] ||
    words[0].startsWith('--') ||
    ['toolbar', 'notebook', 'export-page'].some((name) => words.includes(name));
  return (needsBuild && run('npm', 'run', '--silent', 'build')) || run('node', 'bench/run.ts', ...words);
}

await runScript(main);
