import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of a lock file by their place, or an empty list when there is none or it is damaged. */
function packagesOf(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether `node_modules` under `root` holds what package-lock.json names, and the pinned Node runs from it.
 * Compares with npm's own record of what it installed, which npm writes last: an installation broken off has none. Packages for other platforms don't count.
 */
export function dependenciesInStep(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!existsSync(join(root, 'node_modules', '.bin', 'node'))) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}
