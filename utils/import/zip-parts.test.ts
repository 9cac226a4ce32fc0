import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeZip, type MadePart } from './fixtures/make-zip';
import { Refused } from './refused';
import { zipParts } from './zip-parts';

const never = new AbortController().signal;
const read = async (parts: MadePart[], name = 'a.xml'): Promise<string> =>
  new TextDecoder().decode(await zipParts(makeZip(parts)).read(name, never));

describe('zipParts', () => {
  it('unpacks parts, deflated or stored, empty or not', async () => {
    const zip = zipParts(
      makeZip([
        { name: 'a.xml', data: '书要读进去。'.repeat(1000) },
        { name: '文/b', data: 'b', stored: true },
        { name: 'empty', data: '' },
      ]),
    );
    expect(['a.xml', '文/b', 'empty', 'b'].map((name) => zip.has(name))).toEqual([true, true, true, false]);
    expect(new TextDecoder().decode(await zip.read('a.xml', never))).toBe('书要读进去。'.repeat(1000));
    expect(new TextDecoder().decode(await zip.read('文/b', never))).toBe('b');
    expect((await zip.read('empty', never)).length).toBe(0);
  });

  const data = 'x'.repeat(100);
  it.each<[string, string, MadePart[]]>([
    ['a checksum that is wrong', 'damaged', [{ name: 'a.xml', data, says: { crc: 1 } }]],
    ['a method nobody uses', 'damaged', [{ name: 'a.xml', data, says: { method: 12 } }]],
    ['a part that is not there', 'damaged', [{ name: 'a.xml', data, says: { at: 0xfffffff0 } }]],
    ['a part that becomes less than it says', 'damaged', [{ name: 'a.xml', data, says: { size: 101 } }]],
    ['a part that becomes more than it says', 'swollen', [{ name: 'a.xml', data, says: { size: 99 } }]],
    ['a part that says it becomes 4 GB', 'swollen', [{ name: 'a.xml', data, says: { size: 0xffffffff } }]],
    ['a part that grows a thousandfold', 'swollen', [{ name: 'a.xml', data: new Uint8Array(5 * 1024 * 1024) }]],
    ['a part that is encrypted', 'locked', [{ name: 'a.xml', data, says: { flags: 1 } }]],
    ['another part', 'damaged', [{ name: 'b.xml', data }]],
    [
      'two parts of one name',
      'damaged',
      [
        { name: 'a.xml', data },
        { name: 'a.xml', data: 'y' },
      ],
    ],
  ])('refuses %s: %s', async (_what, code, parts) => {
    await expect(read(parts)).rejects.toMatchObject({ name: 'Refused', code });
  });

  it('refuses more entries than any document has, before it looks at one', () => {
    const zip = makeZip([{ name: 'a', data: '' }]);
    zip.set([0xff, 0xff], zip.length - 12);
    expect(() => zipParts(zip)).toThrow(expect.objectContaining({ code: 'swollen' }) as Error);
  });

  it('ends when it is told to', async () => {
    const zip = zipParts(makeZip([{ name: 'a.xml', data }]));
    await expect(zip.read('a.xml', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('reads or refuses whatever bytes are changed, and says nothing else', async () => {
    const whole = makeZip([
      { name: 'a.xml', data: '同志们：'.repeat(50) },
      { name: 'b.xml', data: 'b', stored: true },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat(whole.length)),
        async (changes, end) => {
          const bytes = whole.slice(0, end ?? whole.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          try {
            const zip = zipParts(bytes);
            for (const name of ['a.xml', 'b.xml']) if (zip.has(name)) await zip.read(name, never);
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
          }
        },
      ),
    );
  });
});
