import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
      // The library reads no checksums: those of its own zip are right.
      expect(checksums(packed)).toEqual(
        checksums(zipSync(Object.fromEntries(files.map((one) => [one.name, one.bytes])))),
      );
    }),
  );
});

/** Checksums of the files in a zip, from its directory at the end. */
function checksums(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const found: number[] = [];
  for (let at = view.getUint32(zip.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    found.push(view.getUint32(at + 16, true));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

test('cancelled, it gives the reason', async () => {
  const reason = new Error('enough');
  const packing = packedFiles([{ name: 'a', bytes: new Uint8Array(9) }], AbortSignal.abort(reason));
  await expect(packing).rejects.toBe(reason);
});
