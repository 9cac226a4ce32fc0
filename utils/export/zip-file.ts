import { fileNameFor } from './file-name';
import { packedFiles, type PackedFile } from './packed-files';

/** A file on its way into a zip: what it is named after (`fileNameFor`), and what is in it. */
export type FileInZip = { title: string; date: string; extension: string } & (
  | { text: string }
  | { bytes: Uint8Array<ArrayBuffer> }
);

/**
 * Files as one zip file, all in its root, in their order; a name that is taken, in capitals or not, is followed by a number. Same files, same bytes in one browser.
 * @throws the signal's reason when cancelled
 */
export function zipFile(files: readonly FileInZip[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const encoder = new TextEncoder();
  const packed: PackedFile[] = [];
  for (const file of files) {
    const { title, date, extension } = file;
    const plain = fileNameFor(title, date, extension);
    let name = plain;
    for (let n = next.get(keyOf(plain)) ?? 2; taken.has(keyOf(name)); n++) {
      name = fileNameFor(title, date === '' ? String(n) : `${date}-${n}`, extension);
      next.set(keyOf(plain), n + 1);
    }
    taken.add(keyOf(name));
    packed.push({ name, bytes: 'text' in file ? encoder.encode(file.text) : file.bytes });
  }
  return packedFiles(packed, signal);
}

/** What Windows and macOS go by: capitals are the same, and so are the ways to write an accent. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
