/**
 * Adds to package-lock.json the packages for other platforms that npm left out.
 *
 * Tools written in Rust or Go name one optional package per platform. When a registry does not offer one of them in the wanted version, `npm install`
 * leaves it out of the lock without a word, and `npm ci` then refuses the whole lock, on every platform. The lock that comes out of here is complete:
 * each missing entry has the exact version its parent names and the platform its own name tells; the hash is left out, since it was never seen.
 *
 * Run by `npm run lock` after each change to the dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
/** Platform words in package names. wasm32 has no `os`: it is never installed unless asked for. */
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Whether `name`, asked for by the package at `from`, is somewhere up the tree, as Node would look for it. */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at}${at ? '/' : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

let added = 0;
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(from, name) || !/^\d/.test(version)) continue;
    const words = name.split(/[/-]/);
    const os = SYSTEMS.filter((word) => words.includes(word));
    const cpu = PROCESSORS.filter((word) => words.includes(word));
    if (os.length !== 1 || cpu.length !== 1)
      throw new Error(`${name} (optional in ${from}): no platform in its name; add it to the lock by hand.`);
    lock.packages[`node_modules/${name}`] = { version, cpu, ...(dev && { dev }), optional: true, os };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} packages for other platforms added\n`);
