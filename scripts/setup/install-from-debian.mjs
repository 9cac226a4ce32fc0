import { spawnSync } from 'node:child_process';

/**
 * Installs packages of the distribution where that can be done without asking: as root, with apt-get. Returns whether it was tried.
 * Says each thing it does through `say`; throws with apt-get's own words when it fails.
 */
export function installFromDebian(packages, say) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).error) return false;
  say(`Installing ${packages.join(', ')} from the distribution …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const call of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    const done = spawnSync('apt-get', call, { encoding: 'utf8', env: environment });
    if (done.status !== 0)
      throw new Error(`apt-get ${call.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  }
  say(`${packages.join(', ')} installed.`);
  return true;
}
