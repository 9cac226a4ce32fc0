/** `npm run e2e [-- arguments of Playwright]`: the tests in real browsers, which are found, or installed, first. The extension must be built. */
import { spawnSync } from 'node:child_process';
import { root, runScript, setUp } from './setup.mjs';

function main() {
  const { chromium, firefox } = setUp(['chromium', 'firefox', 'Chinese fonts']);
  const done = spawnSync('playwright', ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox },
  });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

await runScript(main);
