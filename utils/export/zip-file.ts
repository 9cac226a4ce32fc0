import { strToU8, zipSync, type Zippable } from 'fflate';
import { fileNameFor } from './file-name';

/** A file on its way into a zip: what it is named after (`fileNameFor`), and what is in it: text, or bytes that are packed already. */
export type FileInZip = { title: string; date: string; extension: string } & ({ text: string } | { bytes: Uint8Array });

/** The first moment a zip file can name, told as the library reads it: by the clock of where it runs. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/**
 * Files as one zip file, all in its root, in their order; a name that is taken, in capitals or not, is followed by a number. Same files, same bytes.
 */
export function zipFile(files: readonly FileInZip[]): Uint8Array<ArrayBuffer> {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const entries: Zippable = {};
  for (const file of files) {
    const { title, date, extension } = file;
    const plain = fileNameFor(title, date, extension);
    let name = plain;
    for (let n = next.get(keyOf(plain)) ?? 2; taken.has(keyOf(name)); n++) {
      name = fileNameFor(title, date === '' ? String(n) : `${date}-${n}`, extension);
      next.set(keyOf(plain), n + 1);
    }
    taken.add(keyOf(name));
    entries[name] = 'text' in file ? strToU8(file.text) : [file.bytes, { level: 0 }];
  }
  return zipSync(entries, { mtime: FIRST_MOMENT });
}

/** What Windows and macOS go by: capitals are the same, and so are the ways to write an accent. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
