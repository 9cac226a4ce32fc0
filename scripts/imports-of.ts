import { posix } from 'node:path';
import type { SourceFile } from './read-sources';

/** One import of a file. `target`: a path from the root for our own files (no extension, as written), the package's name with its path for others. */
export type Import = { from: string; target: string; own: boolean; typeOnly: boolean };

/** `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')`, over several lines too. */
const STATEMENT =
  /^[ \t]*(import|export)\s+(type\s)?(?:[\w$*\s{},]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm;

/** The imports of a source file. Comments are left out; an import whose names are all marked `type` is erased by the compiler and counts as such. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(STATEMENT)].map((found) => {
    const specifier = (found[3] ?? found[4] ?? '').replace(/\?.*$/, '');
    const names = /\{([^}]*)\}/.exec(found[0])?.[1];
    const allTypes =
      names?.trim() !== undefined &&
      !/^\s*\w+\s*,/.test(found[0].replace(/^\s*import/, '')) &&
      names
        .split(',')
        .filter((name) => name.trim())
        .every((name) => /^\s*type\s/.test(name));
    const own = /^(?:\.|@\/)/.test(specifier);
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : own
        ? posix.join(posix.dirname(path), specifier)
        : specifier;
    return { from: path, target, own, typeOnly: found[2] !== undefined || (allTypes && found[3] !== undefined) };
  });
}
