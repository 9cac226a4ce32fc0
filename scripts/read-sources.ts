import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** Every file in these folders of the repository whose name fits, in order of path. For the tests that read the repository itself. */
export function readSources(folders: string[], name: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((inside) =>
        join(folder, inside).replaceAll('\\', '/'),
      ),
    )
    .filter((path) => name.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
