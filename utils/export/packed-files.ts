/** A file in a zip, by its name there. */
export type PackedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** What a zip can name without ZIP64, which not all read. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;
/** 2.0: with Deflate. */
const VERSION = 20;
const NAME_IN_UTF8 = 0x800;
const DEFLATED = 8;
/** 1 January 1980, 0:00, the first moment it can name: the same files are the same bytes whenever and wherever they are packed. */
const FIRST_MOMENT = { time: 0, date: 0x21 };

/**
 * Files as the bytes of a zip file (PKWARE APPNOTE 6.3), in their order. Made small by the browser itself: a library's way in script took a third of the time of a Word file of 5,000 notes. What
 * each file is comes before it, not behind, as where a library is handed what is packed already: not everything that opens a zip reads that. Same files, same bytes in one build of a browser; in others
 * what unpacks to the same.
 * @throws RangeError where there are more, or more of them, than a zip holds; the signal's reason when cancelled
 */
export async function packedFiles(files: readonly PackedFile[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  if (files.length > MOST_FILES) throw tooMuch(files);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  signal.throwIfAborted();
  for (const { name, bytes } of files) {
    const label = new TextEncoder().encode(name);
    if (bytes.length > MOST_BYTES) throw tooMuch(files);
    const { packed, checksum } = await deflated(bytes);
    signal.throwIfAborted();
    const told: Field[] = [
      [2, VERSION],
      [2, label.length === name.length ? 0 : NAME_IN_UTF8],
      [2, DEFLATED],
      [2, FIRST_MOMENT.time],
      [2, FIRST_MOMENT.date],
      [4, checksum],
      [4, packed.length],
      [4, bytes.length],
      [2, label.length],
      [2, 0],
    ];
    const head = record([4, 0x04034b50], ...told);
    parts.push(head, label, packed);
    // No comment, first disk, no attributes.
    list.push(record([4, 0x02014b50], [2, VERSION], ...told, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), label);
    at += head.length + label.length + packed.length;
  }
  const length = list.reduce((sum, part) => sum + part.length, 0);
  if (at + length > MOST_BYTES) throw tooMuch(files);
  const n = files.length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, n], [2, n], [4, length], [4, at], [2, 0]);
  return new Uint8Array(await new Blob([...parts, ...list, end]).arrayBuffer());
}

const tooMuch = ({ length }: readonly PackedFile[]): RangeError =>
  new RangeError(`${length} files are more than a zip file holds. Take fewer at a time.`);

type Field = readonly [bytes: 2 | 4, value: number];

/** Numbers one after the other, the least byte of each first. */
function record(...fields: Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** Made as gzip (RFC 1952), since that says the checksum that a zip asks for, and taken out of it: a head of ten bytes before, checksum and size behind. */
async function deflated(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ packed: Uint8Array<ArrayBuffer>; checksum: number }> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const [made] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(bytes), writer.close()]);
  // Bits of what may follow the ten bytes: no browser has anything to say there.
  if (new Uint8Array(made)[3] !== 0) throw new Error('The browser packs files in an unknown way. Please report this.');
  return {
    packed: new Uint8Array(made, 10, made.byteLength - 18),
    checksum: new DataView(made).getUint32(made.byteLength - 8, true),
  };
}
