import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The major version a browser tells with `--version`, or 0 when it tells none (a stub that only says what to install, say). */
function majorVersion(path) {
  // A minute: the first start of a browser on a slow disk.
  const told = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return Number(/(\d+)\.\d/.exec(told.stdout ?? '')?.[1] ?? 0);
}

/**
 * Path of the first browser that is new enough: the one named in the environment variable, then `names` along PATH, then `places`. Null when there is none.
 * One named in the variable that will not do is an error, not passed over: someone chose it.
 */
export function findBrowser({ variable, names, places, oldest }, environment = process.env) {
  const chosen = environment[variable];
  if (chosen) {
    const version = isProgram(chosen) ? majorVersion(chosen) : 0;
    if (version >= oldest) return chosen;
    throw new Error(
      `${variable}=${chosen} will not do: ${version ? `version ${version}, wanted ${oldest} or newer` : 'it tells no version'}.`,
    );
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => isProgram(path) && majorVersion(path) >= oldest) ?? null;
}
