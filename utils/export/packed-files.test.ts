import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipParts } from '@/utils/import/zip-parts';
import { packedFiles } from './packed-files';

const { signal } = new AbortController();

test('whatever is in them: files come out as they went in, in their order, with their count and checksum', async () => {
  const file = fc.record({
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(200_000).map((length) => new Uint8Array(length).fill(65)),
    ),
    isPacked: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 6 }), async (all) => {
      const files = all.map(({ bytes, isPacked }, at) => ({ name: `件${at}`, bytes: new Uint8Array(bytes), isPacked }));
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

test('more files than a zip can count are refused, and one less is not', async () => {
  const files = Array.from({ length: 0x10000 }, (_, at) => ({
    name: String(at),
    bytes: new Uint8Array(),
    isPacked: true,
  }));
  await expect(packedFiles(files, signal)).rejects.toThrow('65536 files');
  expect(Object.keys(unzipSync(await packedFiles(files.slice(1), signal)))).toHaveLength(0xffff);
});

test('cancelled, it gives the reason', async () => {
  const reason = new Error('enough');
  const packing = packedFiles([{ name: 'a', bytes: new Uint8Array(9) }], AbortSignal.abort(reason));
  await expect(packing).rejects.toBe(reason);
});
