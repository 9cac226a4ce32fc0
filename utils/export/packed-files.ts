import { Zip, ZipPassThrough } from 'fflate';

/** A file in a zip, by its name there. `isPacked`: what is in it can hardly become smaller. */
export type PackedFile = { name: string; bytes: Uint8Array<ArrayBuffer>; isPacked?: boolean };

/** The first moment a zip file can name, told as the library reads it: by the clock of where it runs. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/** What the browser has made small already, as the library takes it up; count and checksum are of the file as it was. */
class Deflated extends ZipPassThrough {
  override compression = 8;
  readonly #deflated: Uint8Array<ArrayBuffer>;

  constructor(name: string, deflated: Uint8Array<ArrayBuffer>) {
    super(name);
    this.#deflated = deflated;
  }

  protected override process(_bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, this.#deflated, isLast);
  }
}

/**
 * Files as the bytes of a zip file, in their order. Made small by the browser itself: the library's own way took a third of the time of a Word file of 5,000 notes. Same
 * files, same bytes, in one browser; in others what unpacks to the same.
 * @throws the signal's reason when cancelled
 */
export async function packedFiles(files: readonly PackedFile[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(new Uint8Array(part));
  });
  for (const { name, bytes, isPacked = false } of files) {
    const file = isPacked ? new ZipPassThrough(name) : new Deflated(name, await deflated(bytes));
    signal.throwIfAborted();
    file.mtime = FIRST_MOMENT;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const made = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  await Promise.all([writer.write(bytes), writer.close()]);
  return new Uint8Array(await made);
}
