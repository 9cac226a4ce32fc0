import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type Package = {
  version: string;
  license?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
};

/**
 * The licences of all that the package carries besides our own code, as one text: packages by name, each with its licence and notice in full. Both
 * Apache-2.0 and MIT ask for them wherever the code goes; MPL-2.0 asks where its source is.
 * @param root the project's folder, with dependencies installed
 * @throws Error that names a package which is not there, or has no licence
 */
export function thirdPartyNotices(root: string): string {
  const notices = new Map<string, string>();
  const add = (name: string, from: string): void => {
    // Types are no code.
    if (name.startsWith('@types/')) return;
    const folder = folderOf(name, from, root);
    const { version, license, repository, dependencies } = readPackage(folder);
    const key = `${name} ${version}`;
    if (notices.has(key)) return;
    const texts = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    if (license === undefined || texts.length === 0) throw new Error(`${key} comes without a licence`);
    const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
    notices.set(key, `${key} · ${license}\n${source}\n\n${texts.join('\n\n')}\n`);
    for (const each of Object.keys(dependencies ?? {})) add(each, folder);
  };
  for (const name of Object.keys(readPackage(root).dependencies ?? {})) add(name, root);
  const inOrder = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return inOrder.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Where a package is, as Node looks for it. */
function folderOf(name: string, from: string, root: string): string {
  for (let folder = from; folder.startsWith(root); folder = join(folder, '..')) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  throw new Error(`${name} is not installed: npm ci`);
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
