import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { zipParts } from '@/utils/import/zip-parts';
import { packedFiles } from './packed-files';

const { signal } = new AbortController();

test('whatever is in them: files come out as they went in, in their order, with their count and checksum', async () => {
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.nat(200_000).map((length) => new Uint8Array(length).fill(65)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 6 }), async (all) => {
      const files = all.map((bytes, at) => ({ name: `件${at}`, bytes: new Uint8Array(bytes) }));
      const packed = await packedFiles(files, signal);
      expect(await packedFiles(files, signal)).toEqual(packed);
      const told: [string, number][] = [];
      const read = unzipSync(packed, {
        filter: ({ name, originalSize }) => told.push([name, originalSize]) > 0,
      });
      expect(told).toEqual(files.map(({ name, bytes }) => [name, bytes.length]));
      for (const { name, bytes } of files) expect(Buffer.from(read[name]!).equals(bytes)).toBe(true);
      // Once more as by what reads checksums, and refuses what is amiss.
      const parts = zipParts(packed);
      for (const { name, bytes } of files) expect(Buffer.from(await parts.read(name, signal)).equals(bytes)).toBe(true);
    }),
  );
});

test('more files than a zip can count are refused', async () => {
  const files = Array.from({ length: 0x10000 }, (_, at) => ({ name: String(at), bytes: new Uint8Array() }));
  await expect(packedFiles(files, signal)).rejects.toThrow('65536 files');
});

test('what each holds stands before it, as everything that opens a zip can read it', async () => {
  const packed = await packedFiles([{ name: '件', bytes: new Uint8Array([1, 2, 3]) }], signal);
  const view = new DataView(packed.buffer);
  const [flags, size] = [view.getUint16(6, true), view.getUint32(22, true)];
  // Bit 3: told behind it. Bit 11: its name is in UTF-8.
  expect([flags & 8, flags & 0x800, size]).toEqual([0, 0x800, 3]);
});

test('cancelled, it gives the reason', async () => {
  const reason = new Error('enough');
  await expect(packedFiles([], AbortSignal.abort(reason))).rejects.toBe(reason);
  const control = new AbortController();
  const file = { name: 'a', bytes: new Uint8Array(9) };
  const packing = packedFiles([file, { ...file, name: 'b' }], control.signal);
  control.abort(reason);
  await expect(packing).rejects.toBe(reason);
});

test('a browser that packs in a way of its own is told of, rather than make a file that is damaged', async () => {
  const named = new Uint8Array([0x1f, 0x8b, 8, 8, ...Array.from({ length: 20 }, () => 0)]);
  vi.stubGlobal(
    'CompressionStream',
    class extends TransformStream {
      constructor() {
        super({ transform: (_, control) => control.enqueue(named) });
      }
    },
  );
  await expect(packedFiles([{ name: 'a', bytes: new Uint8Array(9) }], signal)).rejects.toThrow('unknown way');
  vi.unstubAllGlobals();
});
