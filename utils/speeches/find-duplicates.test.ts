import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/utils/text/fold-text';
import { findDuplicates, type Likened, type LikenedSpeech } from './find-duplicates';
import { pairKey } from './pair-key';

const PARAGRAPH = '治水先治人心。一条河清不清，先看岸上的人勤不勤。';
/** A passage of that paragraph, kept. */
function note(id: string, part: Partial<Omit<Likened, 'anchor'>> & { prefix?: string; suffix?: string } = {}): Likened {
  const {
    quote = '一条河清不清，先看岸上的人勤不勤。',
    prefix = '治水先治人心。',
    suffix = '下一段说的是路。',
    ...rest
  } = part;
  return {
    id,
    speechId: 'one',
    quote,
    anchor: { exact: quote, prefix, suffix, start: 10 },
    paragraph: { index: 2, text: PARAGRAPH },
    ...rest,
  };
}
const hashes = (seed: number) => Array.from({ length: 256 }, (_, index) => index * 100_000 + seed);
function speech(id: string, part: Partial<LikenedSpeech> = {}): [string, LikenedSpeech] {
  return [
    id,
    {
      id,
      title: '在河长会议上的讲话',
      evidence: {},
      urls: [`https://${id}.example/`],
      fingerprint: { hashes: hashes(1), shingles: 1200 },
      ...part,
    },
  ];
}
const ids = (groups: Likened[][]) => groups.map((group) => group.map(({ id }) => id));
const find = async (notes: Likened[], speeches = [speech('one'), speech('two')], apart: string[] = []) =>
  ids(await findDuplicates(notes, { speeches: new Map(speeches), apart: new Set(apart) }));

describe('one passage', () => {
  test('kept twice, and from two sites that write it otherwise', async () => {
    expect(await find([note('a'), note('b')])).toEqual([['a', 'b']]);
    const other = note('b', { speechId: 'two', quote: '一条河清不清,  先看岸上的人勤不勤。', suffix: '' });
    expect(await find([note('a'), note('x', { quote: '治水先治人心。' }), other])).toEqual([['a', 'b']]);
  });

  test('of two speeches too short to be told, by title, speaker and day', async () => {
    const short = { fingerprint: { hashes: [], shingles: 0 }, speaker: '沈知远', date: '2026-04-12' };
    const notes = [note('a'), note('b', { speechId: 'two' })];
    expect(await find(notes, [speech('one', short), speech('two', short)])).toEqual([['a', 'b']]);
    expect(await find(notes, [speech('one', short), speech('two', { ...short, date: '2025-04-12' })])).toEqual([]);
  });

  test('where one site has two paragraphs in one', async () => {
    const joined = note('b', { paragraph: { index: 1, text: `${PARAGRAPH}下一段说的是路。` } });
    expect(await find([note('a'), joined])).toEqual([['a', 'b']]);
  });

  test('three times is one group', async () => {
    expect(await find([note('a'), note('b'), note('c')])).toEqual([['a', 'b', 'c']]);
  });
});

describe('not one passage', () => {
  test('the same phrase in another paragraph, or elsewhere in its own', async () => {
    expect(await find([note('a'), note('b', { paragraph: { index: 9, text: '又一段。' } })])).toEqual([]);
    expect(await find([note('a'), note('b', { prefix: '后来又说到水：', suffix: '这是第二遍了。' })])).toEqual([]);
  });

  test('one that holds the other', async () => {
    expect(await find([note('a'), note('b', { quote: '一条河清不清，' })])).toEqual([]);
  });

  test('of another speech, of another day, or of one the reader has told apart', async () => {
    const notes = [note('a'), note('b', { speechId: 'two' })];
    const far = { fingerprint: { hashes: hashes(2), shingles: 1200 } };
    expect(await find(notes, [speech('one'), speech('two', far)])).toEqual([]);
    expect(await find(notes, [speech('one', { date: '2025-01-01' }), speech('two', { date: '2026-01-01' })])).toEqual(
      [],
    );
    expect(await find(notes, [speech('one', { apart: ['two'] }), speech('two')])).toEqual([]);
    expect(await find(notes, [])).toEqual([]);
  });

  test('where the reader said so; of three the two others stay one', async () => {
    expect(await find([note('a'), note('b')], undefined, [pairKey('b', 'a')])).toEqual([]);
    expect(await find([note('a'), note('b'), note('c')], undefined, [pairKey('a', 'b')])).toEqual([['a', 'c']]);
  });
});

test('whatever is kept: notes are in one group at most, and of one folded text', async () => {
  const text = fc.constantFrom(
    '一',
    '一 ',
    ' 一',
    '一二三四五六七八九十一二三四五六七八九',
    '“一…”',
    '"一..."',
    '　',
    '零零年',
    'Ａbc',
    'abc',
    'ABC',
    '２0',
    '〇〇年',
  );
  const any = fc.record({
    quote: fc.array(text, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    suffix: text,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 30 }), async (parts) => {
      const notes = parts.map(({ quote, suffix }, index) =>
        note(String(index), { quote, suffix, prefix: '', paragraph: { index: 0, text: '' } }),
      );
      const groups = await findDuplicates(notes, { speeches: new Map() });
      const all = groups.flat();
      expect(new Set(all).size).toBe(all.length);
      for (const group of groups) expect(new Set(group.map(({ quote }) => foldText(quote).text)).size).toBe(1);
      // Without a word before or behind, all of one folded text are one passage.
      const alone = Map.groupBy(
        notes,
        ({ quote, anchor }) => `${foldText(quote).text}\n${foldText(anchor.suffix).text}`,
      );
      for (const same of alone.values()) if (same.length > 1) expect(all).toEqual(expect.arrayContaining(same));
    }),
  );
});

test('fifty thousand notes take less than a fifth of a second', async () => {
  const signs = '山水林田湖草沙人心勤学实干为民办事读书一二三四五六七八九十';
  let seed = 7;
  const next = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0);
  const words = (length: number): string =>
    Array.from({ length }, () => signs.charAt(Math.floor((next() / 2 ** 32) * signs.length))).join('');
  const notes = Array.from({ length: 50_000 }, (_, index) =>
    note(`n${index}`, { quote: words(160), speechId: `speech${index % 500}` }),
  );
  notes.push(...notes.slice(0, 100).map((one) => ({ ...one, id: `${one.id} again` })));
  await findDuplicates(notes.slice(0, 500), { speeches: new Map() });
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    // What it takes of the processor: tests run beside others.
    const before = process.cpuUsage();
    expect(await findDuplicates(notes, { speeches: new Map() })).toHaveLength(100);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  expect(least).toBeLessThan(200);
}, 30_000);

test('where each note was kept twice: in the order of the notes, each of which is looked at a few times, however many there are', async () => {
  const passages = Array.from({ length: 1_000 }, (_, index) =>
    note(`n${index}`, { quote: `${String.fromCodePoint(0x5e00 - index)}山`, paragraph: { index: 0, text: '' } }),
  );
  const notes = [...passages, ...passages.map((one) => ({ ...one, id: `${one.id} again` })).toReversed()];
  let looks = 0;
  const counted = new Proxy(notes, {
    get: (all, key, self) => {
      if (typeof key === 'string' && /^\d/.test(key)) looks++;
      return Reflect.get(all, key, self) as unknown;
    },
  });
  expect(ids(await findDuplicates(counted, { speeches: new Map() }))).toEqual(
    passages.map(({ id }) => [id, `${id} again`]),
  );
  expect(looks).toBeLessThan(5 * notes.length);
});
