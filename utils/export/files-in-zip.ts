import { unzipSync } from 'fflate';

/** A file in a zip; `size`: unpacked, in bytes. */
export type FileInZip = { name: string; size: number };

/** What is in a zip, in its order. Nothing is unpacked. @throws the library's error where it is no zip */
export function filesInZip(bytes: Uint8Array): FileInZip[] {
  const files: FileInZip[] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      files.push({ name, size: originalSize });
      return false;
    },
  });
  return files;
}
