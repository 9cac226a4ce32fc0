// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { backupFile } from '@/utils/export/backup-file';
import { backupSummed } from '@/utils/model/backup-summed';
import { backupParts, MAX_BACKUP, type BackupData, type BackupHeader, type BackupPart } from '@/utils/model/backup';
import { checksum } from '@/utils/text/checksum';
import { BackupError } from './backup-error';
import { readBackup } from './read-backup';

const MADE = '2026-11-27T08:00:00.000Z';
const NOTE = {
  id: 'n0000001',
  speechId: 's1',
  anchor: { exact: '治水先治人心。', prefix: '', suffix: '🌊', start: 13 },
  quote: '治水先治人心。',
  paragraph: { index: 0, text: '治水先治人心。🌊' },
  section: ['把河流还给鱼'],
  themes: [],
  thought: '半个 \ud83c，两种 \r\n 换行，\u2028。',
  application: '',
  created: 1,
  changed: 2,
};
const SPEECH = {
  id: 's1',
  title: '在山水保护工作会议上的讲话',
  pageTitle: '在山水保护工作会议上的讲话',
  lang: 'zh-CN',
  outline: [],
  paragraphs: ['治水先治人心。🌊'],
  fingerprint: { hashes: [1, 2], shingles: 2 },
  evidence: {},
  urls: ['https://news.example/1.html'],
  thought: '',
  created: 1,
  changed: 2,
};
const none = (): Record<BackupPart, unknown[]> => ({
  speeches: [],
  themes: [],
  notes: [],
  studyNotes: [],
  revisions: [],
  templates: [],
  dismissedNotes: [],
  dismissedPairs: [],
});
const DATA = { ...none(), speeches: [SPEECH], notes: [NOTE] } as unknown as BackupData;
const text = async (data = DATA) => (await backupFile(data, { made: MADE, scope: 'whole' })).blob.text();
const read = (body: BlobPart) => readBackup(new Blob([body]));
const why = async (body: BlobPart) => {
  const error = await read(body).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BackupError);
  return (error as BackupError).reason;
};
/** A file somebody made by hand who knows how: its checksum is right. */
async function forged(rows: Partial<Record<BackupPart, unknown[]>>, header: object = {}): Promise<string> {
  const data = { ...none(), ...rows };
  const counts = Object.fromEntries(backupParts.map((part) => [part, data[part].length])) as BackupHeader['counts'];
  const head = { format: 'zhaji-backup', version: 1, schema: 3, made: MADE, scope: 'whole', counts, ...header };
  const pieces = [...backupSummed(head as BackupHeader, data)];
  const said = JSON.stringify({ ...head, checksum: await checksum(pieces) }).slice(0, -1);
  return `${said},"data":${pieces.slice(1).join('')}}`;
}

/** One with a key of the engine's own, as the reading of JSON makes it. */
const withKey = (record: object, key: string) => {
  const line = JSON.stringify(record).slice(0, -1);
  return JSON.parse(`${line}${line === '{' ? '' : ','}"${key}":{"polluted":1}}`) as object;
};

it('reads what was written, whatever stands in it, and the same data give the same bytes', async () => {
  expect(await read(await text())).toEqual({ made: MADE, scope: 'whole', data: DATA, rejected: [] });
  expect(await text()).toBe(await text());
});

it('reads a file that was laid out by another program, or saved with a mark in front', async () => {
  const written = await text();
  expect((await read(JSON.stringify(JSON.parse(written), null, 2))).data).toEqual(DATA);
  expect((await read(`\ufeff${written}`)).data).toEqual(DATA);
});

it('leaves out what the database keeps for itself', async () => {
  const rows = { ...DATA, notes: [{ ...NOTE, clocks: { '*': 'x' } }] } as unknown as BackupData;
  expect(await text(rows)).toBe(await text());
});

describe('the first form of the file', () => {
  it('is read for ever', async () => {
    const file = new Blob([readFileSync('utils/import/fixtures/backup-v1.json')]);
    const { data, ...rest } = await readBackup(file);
    // Written again it has the checksum it had: the text that is summed is the same for ever, too.
    const again = await backupFile(data, { made: MADE, scope: 'whole' });
    expect(JSON.parse(await again.blob.text())).toEqual(JSON.parse(await file.text()));
    expect(rest).toEqual({ made: '2026-11-27T08:00:00.000Z', scope: 'whole', rejected: [] });
    expect(backupParts.map((part) => [part, data[part].length])).toEqual([
      ['speeches', 1],
      ['themes', 2],
      ['notes', 2],
      ['studyNotes', 1],
      ['revisions', 1],
      ['templates', 1],
      ['dismissedNotes', 1],
      ['dismissedPairs', 1],
    ]);
    expect(data.notes[0]).toMatchObject({
      quote: '治水先治人心。',
      thought: '岸上的人先要勤。🌊\ud83c\r\n\u2028',
      themes: [{ id: 'theme00000000002', by: 'reader' }],
      review: { remember: true },
    });
    expect(data.notes[1]).toMatchObject({ deleted: 1764230400000 });
    expect(data.themes.map(({ parent, order }) => [parent, order])).toEqual([
      [undefined, 0],
      ['theme00000000001', 1],
    ]);
    expect(data.studyNotes[0]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'quotation', 'thought', 'footnote']);
  });
});

describe('is refused, with the reason:', () => {
  it('a file that is far too large, before it is read', async () => {
    const huge = {
      size: MAX_BACKUP + 1,
      slice: () => expect.unreachable(),
      text: () => expect.unreachable(),
      arrayBuffer: () => expect.unreachable(),
    } as unknown as Blob;
    await expect(readBackup(huge)).rejects.toMatchObject({ reason: 'too-big' });
  });

  it('what is no backup, by a look at its ends alone', async () => {
    for (const body of [
      '',
      'null',
      '{}',
      '[]',
      '{"version":1,"themes":[]}',
      '<!doctype html>',
      '\0\0\0\0',
      ' '.repeat(9_000),
    ])
      expect(await why(body)).toBe('no-backup');
    const large = { size: 100_000_000, slice: () => new Blob(['{"a":1']), arrayBuffer: () => expect.unreachable() };
    await expect(readBackup(large as unknown as Blob)).rejects.toMatchObject({ reason: 'no-backup' });
  });

  it('what is packed: nothing is unpacked', async () => {
    const bomb = new Uint8Array(10_000_000);
    expect(await why(zipSync({ 'backup.json': bomb }) as BlobPart)).toBe('packed');
    expect(await why(gzipSync(bomb) as BlobPart)).toBe('packed');
  });

  it('one that is cut off, wherever it is', async () => {
    const bytes = new TextEncoder().encode(await text());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 2 }), async (end) => {
        expect(['cut', 'damaged', 'no-backup']).toContain(await why(bytes.slice(0, end)));
      }),
      { numRuns: 100 },
    );
  });

  it('one of which a byte is another, wherever it is', async () => {
    const bytes = new TextEncoder().encode(await text());
    const from = new TextDecoder().decode(bytes).indexOf('"counts"');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from, max: bytes.length - 4 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const other = bytes.slice();
          other[at] = (other[at]! + by) % 256;
          // White space between values is no part of what it says.
          const same = JSON.stringify(tryParse(other)) === JSON.stringify(tryParse(bytes));
          if (!same) expect(['counts', 'damaged', 'cut', 'newer']).toContain(await why(other));
        },
      ),
    );
  });

  it('one that was altered by hand', async () => {
    expect(await why((await text()).replace('治水先治人心', '治水后治人心'))).toBe('damaged');
    expect(await why((await text()).replace('"notes":1', '"notes":2'))).toBe('counts');
    expect(await why((await text()).replace('https://news', 'javascript:alert(1)//'))).toBe('damaged');
  });

  it('one whose header was altered by hand: a part that says it is whole would take the rest away', async () => {
    const part = await (await backupFile(DATA, { made: MADE, scope: 'part' })).blob.text();
    expect(await why(part.replace('"scope":"part"', '"scope":"whole"'))).toBe('damaged');
    expect(await why((await text()).replace(MADE, '2026-11-28T08:00:00.000Z'))).toBe('damaged');
    expect(await read(part)).toMatchObject({ scope: 'part', data: DATA });
    // In another order it says the same.
    const { counts, ...rest } = JSON.parse(part) as { counts: object };
    const turned = { ...rest, counts: Object.fromEntries(Object.entries(counts).toReversed()) };
    expect((await read(JSON.stringify(turned))).scope).toBe('part');
  });

  it('one of a newer Zhaji, by its version', async () => {
    for (const header of [{ version: 2 }, { schema: 4 }])
      await expect(read(await forged({}, header))).rejects.toMatchObject({
        reason: 'newer',
        found: Object.values(header)[0],
      });
    for (const header of [
      { version: 0 },
      { version: '1' },
      { schema: 2 },
      { scope: 'all' },
      { made: 'gestern' },
      { counts: {} },
    ])
      expect(await why(await forged({}, header))).toBe('damaged');
  });

  it('parts that are none, and nesting without end', async () => {
    expect(await why('{"format":"zhaji-backup","version":1,"data":[]}')).toBe('damaged');
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const whole = await forged({ notes: [1] });
    expect(await why(whole.replace('"notes":[\n1', `"notes":[\n${deep}`))).toBe('damaged');
  });
});

const tryParse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

it('of records that are none of ours each is told, and the others are read', async () => {
  const long = 'x'.repeat(10_000_000);
  const bad: unknown[] = [
    null,
    7,
    [],
    { ...NOTE, id: undefined },
    { ...NOTE, id: 'n0000002', thought: 7 },
    { ...NOTE, id: 'n0000003', created: 'NaN' },
    { ...NOTE, id: 'n0000004', created: -1 },
    { ...NOTE, id: 'n0000005', thought: long },
    { ...NOTE, id: 'n0000006', url: 'javascript:alert(1)' },
    { ...NOTE, id: 'n0000007', anchor: { ...NOTE.anchor, start: -4 } },
    { ...NOTE, id: '../../etc' },
    { ...NOTE, id: 'n0000008', url: 'https://' },
    NOTE,
  ];
  const { data, rejected } = await read(
    await forged({
      notes: [NOTE, ...bad],
      speeches: [{ ...SPEECH, urls: ['javascript:alert(1)'] }, { ...SPEECH, id: 's2', urls: ['http://%'] }, SPEECH],
    }),
  );
  expect(data.notes).toEqual([NOTE]);
  expect(data.speeches).toEqual([SPEECH]);
  expect(rejected.map(({ table, at }) => `${table} ${at}`)).toEqual([
    'speeches 1',
    'speeches 2',
    ...bad.map((_, at) => `notes ${at + 2}`),
  ]);
  expect(rejected[6]).toEqual({ table: 'notes', at: 6, id: 'n0000002' });
});

describe('what is in no backup of ours is refused', () => {
  const put = (at: string, key: string) => async () => (await text()).replace(at, `${at}${key}`);
  it.each([
    ['__proto__ in the data', put('"data":{', '"__proto__":{"x":1},')],
    ['constructor in the data', put('"data":{', '"constructor":{"x":1},')],
    ['a part of another name', put('"data":{', '"hello":[1],')],
    ['__proto__ in the header', put('"zhaji-backup",', '"__proto__":{"x":1},')],
    ['a word in the header', put('"zhaji-backup",', '"hello":1,')],
    ['a word in the counts', put('"counts":{', '"hello":1,')],
    ['__proto__ in a note, summed', () => forged({ notes: [withKey(NOTE, '__proto__')] })],
    ['a word in a note, summed', () => forged({ notes: [{ ...NOTE, extra: 1 }] })],
    [
      'constructor in a place, summed',
      () => forged({ notes: [{ ...NOTE, anchor: withKey(NOTE.anchor, 'constructor') }] }),
    ],
    ['prototype in evidence, summed', () => forged({ speeches: [{ ...SPEECH, evidence: withKey({}, 'prototype') }] })],
    ['__proto__ in a record that is none', () => forged({ notes: [withKey({}, '__proto__')] })],
    ['an object among what was dismissed', () => forged({ dismissedNotes: [{ x: 1 }] })],
  ])('%s', async (_, file) => {
    expect(await why(await file())).toBe('foreign');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('a key more in any object of the file, also one that is there already', async () => {
    const written = await text();
    const opens = [...written.matchAll(/"(?:[^"\\]|\\.)*"|\{/g)].flatMap(({ 0: sign, index }) =>
      sign === '{' ? [index] : [],
    );
    expect(opens.length).toBeGreaterThan(8);
    const key = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'thought', 'id', 'format', 'data', 'notes', 'counts'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...opens), key, fc.jsonValue(), async (at, name, value) => {
        const more = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
        const rest = written.slice(at + 1);
        const body = `${written.slice(0, at + 1)}${more}${rest.trimStart().startsWith('}') ? '' : ','}${rest}`;
        expect(['foreign', 'damaged', 'no-backup', 'counts', 'newer']).toContain(await why(body));
      }),
      { numRuns: 500 },
    );
  });
});

it('ends when nobody wants it any more', async () => {
  const blob = new Blob([await text()]);
  await expect(readBackup(blob, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
