import { crc32 } from '@/utils/text/crc32';
import { Refused } from './refused';

/** Most entries of an archive that is opened: a Word file has some twenty, one full of pictures some thousand. */
const MAX_ENTRIES = 10_000;
/** Longest part that is unpacked, bytes: the text of a Word file of 350,000 characters takes some 10 MB with all its marks. */
const MAX_PART = 32 * 1024 * 1024;
/** Times a part may grow: Deflate reaches 1032, and no document beyond 100. Checked where a part is long enough to matter. */
const MAX_RATIO = 200;
const RATIO_FROM = 4 * 1024 * 1024;
/** Bytes of the record at the end, and of the longest comment after it. */
const END = 22;
const MAX_COMMENT = 0xffff;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;

type Entry = { method: number; flags: number; crc: number; packed: number; size: number; at: number };

/** The parts of a zip archive, by name. */
export type ZipParts = {
  has(name: string): boolean;
  /**
   * One part, unpacked and checked.
   * @throws Refused: `damaged` where it isn't what the archive says, `swollen` where it is larger than any document's, `locked` where it is encrypted
   */
  read(name: string, signal: AbortSignal): Promise<Uint8Array>;
};

/**
 * Opens a zip archive (PKWARE APPNOTE 6.3, without ZIP64: nothing that may be opened here is so large). Only the list at its end is read; a part is
 * unpacked when it is asked for, and no further than the archive says it reaches. Names are only compared, never used as paths.
 * @throws Refused (`damaged`, `swollen`)
 */
export function zipParts(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readList(bytes, view);
  return {
    has: (name) => entries.has(name),
    async read(name, signal) {
      const entry = entries.get(name);
      if (!entry) throw new Refused('damaged', `the archive has no ${name}`);
      if (entry.flags & 1) throw new Refused('locked', `${name} is encrypted`);
      const packed = packedBytes(bytes, view, entry);
      const plain = entry.method === 0 ? stored(packed, entry) : await inflated(packed, entry, signal);
      if (crc32(plain) !== entry.crc) throw new Refused('damaged', `${name} is not what its checksum says`);
      return plain;
    },
  };
}

function readList(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  if (end === undefined) throw new Refused('damaged', 'the end of the archive is missing');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Refused('swollen', `${count} entries`);
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_MARK)
      throw new Refused('damaged', 'a list that breaks off');
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    if (at + 46 + name > end) throw new Refused('damaged', 'a name that breaks off');
    const entry: Entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    const key = names.decode(bytes.subarray(at + 46, at + 46 + name));
    // Of two of one name, readers take different ones: neither is to be trusted.
    if (entries.has(key)) throw new Refused('damaged', 'two parts of one name');
    entries.set(key, entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - END; at >= 0 && at >= view.byteLength - END - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return undefined;
}

function packedBytes(bytes: Uint8Array, view: DataView, { at, packed, size, method }: Entry): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_MARK)
    throw new Refused('damaged', 'a part that is not there');
  if (method !== 0 && method !== 8) throw new Refused('damaged', `packed by method ${method}`);
  if (size > MAX_PART || (size > RATIO_FROM && size > packed * MAX_RATIO))
    throw new Refused('swollen', `${packed} bytes that become ${size}`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new Refused('damaged', 'a part that breaks off');
  return bytes.subarray(start, start + packed);
}

function stored(packed: Uint8Array, { size }: Entry): Uint8Array {
  if (packed.length !== size) throw new Refused('damaged', 'a part that is not as long as the archive says');
  return packed;
}

/** Inflates into exactly the room the archive says it takes. A stream that goes on beyond is left there and then, whatever it would become. */
async function inflated(packed: Uint8Array, { size }: Entry, signal: AbortSignal): Promise<Uint8Array> {
  const plain = new Uint8Array(size);
  let length = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > size) throw new Refused('swollen', `more than the ${size} bytes it should be`);
      plain.set(value, length);
      length += value.length;
    }
  } catch (error) {
    if (error instanceof TypeError) throw new Refused('damaged', error.message);
    throw error;
  } finally {
    reader.cancel().catch(() => undefined);
  }
  if (length !== size) throw new Refused('damaged', `${length} bytes instead of ${size}`);
  return plain;
}
