import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesAnnotations } from '@/utils/export/notes-annotations';
import type { Note } from '@/utils/model/note';
import { aNote, aSpeech, aTheme } from '@/utils/study-notes/fixtures/material';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { readAnnotations } from './read-annotations';
import { Refused } from './refused';

const going = () => new AbortController().signal;
const annotation = {
  id: 'https://other.example/1',
  type: 'Annotation',
  created: '2026-04-24T11:00:00+08:00',
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: '说得好' },
    { type: 'TextualBody', purpose: 'tagging', value: '学习' },
    { type: 'Image', id: 'https://other.example/a.png' },
  ],
  target: {
    source: 'https://a.example/speech',
    selector: [
      { type: 'RangeSelector', startSelector: {} },
      { type: 'TextQuoteSelector', exact: '要把书读进去', prefix: '前'.repeat(60), suffix: '后'.repeat(60) },
      { type: 'TextPositionSelector', start: 5, end: 11 },
    ],
  },
};
const read = (records: unknown) => readAnnotations(JSON.stringify(records));
const why = (file: string) => {
  try {
    readAnnotations(file);
  } catch (error) {
    return error instanceof Refused ? error.code : error;
  }
  return 'read';
};

describe('notes → JSON-LD → notes', () => {
  const text = (most: number, least = 0) =>
    fc.oneof(
      fc.string({ unit: anyCharacter, minLength: least, maxLength: most }),
      fc.constantFrom('\ud800字\udc00', 'a\r\nb\u2028c\u0000', '__proto__', '😀'),
    );
  const time = fc.integer({ min: 0, max: 253_402_300_799_999 });
  const note = fc.record({
    quote: text(30, 1),
    anchor: fc.record(
      {
        exact: text(30, 1),
        prefix: text(16),
        suffix: text(16),
        start: fc.nat(),
        occurrences: fc.integer({ min: 1, max: 99 }),
        textLength: fc.nat(),
      },
      { requiredKeys: ['exact', 'prefix', 'suffix', 'start'] },
    ),
    section: fc.array(text(20), { maxLength: 9 }),
    paragraph: fc.record({ index: fc.integer({ min: -1, max: 99 }), text: text(40) }),
    thought: text(40),
    application: text(40),
    themes: fc.uniqueArray(fc.constantFrom(0, 1, 2), { maxLength: 3 }),
    url: fc.constantFrom(
      'https://a.example/1?b=c&d=<e>',
      'http://b.example/讲话',
      'read:/abcdefgh01',
      'file:///home/me/a.html',
      undefined,
    ),
    created: time,
    changed: time,
  });

  test('everything of a note that is its own comes back as it was', async () => {
    const names = ['学习', 'a "b" \\ \ud800', '__proto__'];
    const themes = names.map((name, at) => aTheme(`theme-${at}`, name, name));
    const speech = aSpeech({
      id: 'speech-read',
      title: '讲话\u2028',
      speaker: '某人',
      date: '2026-04-23',
      urls: ['read:/abcdefgh'],
    });
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 5 }), async (all) => {
        const notes = all.map(({ themes: under, url, ...rest }, at): Note => ({
          ...aNote({ id: `note000${at}`, quote: rest.quote }, 0, ...under.map((theme) => `theme-${theme}`)),
          ...rest,
          ...(url !== undefined && { url }),
        }));
        const file = await notesAnnotations({ notes, themes, speeches: [speech] }, { locale: 'zh-CN' }, going());
        const { notes: back, rejected } = readAnnotations(file);
        expect(rejected).toEqual([]);
        const byId = new Map(back.map((each) => [each.id, each]));
        expect(back).toHaveLength(notes.length);
        for (const { id, themes: under, url, speechId: _, ...own } of notes)
          expect(byId.get(id)).toEqual({
            ...own,
            id,
            themes: under.map((theme) => names[Number(theme.id.slice(-1))]),
            speech: { title: speech.title, speaker: speech.speaker, date: speech.date },
            // What is on the reader's own disk is not told.
            ...(url?.startsWith('http') && { url }),
          });
      }),
    );
  });

  test('a collection as the standard has it', async () => {
    const notes = [aNote({ id: 'note0001', quote: '要把书读进去' }, 7)];
    const file = await notesAnnotations({ notes, themes: [], speeches: [] }, { locale: 'en' }, going());
    expect(JSON.parse(file)).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { zhaji: 'urn:zhaji:terms:' }],
      type: 'AnnotationCollection',
      label: 'Notes',
      total: 1,
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: 'urn:zhaji:note:note0001',
            type: 'Annotation',
            motivation: 'highlighting',
            created: '1970-01-01T00:00:01.007Z',
            target: {
              source: 'urn:zhaji:speech:speech-read',
              selector: [
                { type: 'TextQuoteSelector', exact: '要把书读进去', prefix: '', suffix: '' },
                { type: 'TextPositionSelector', start: 7, end: 13 },
              ],
            },
          },
        ],
      },
    });
  });
});

test('annotations of others: context cut to what is kept, what is no text left out', () => {
  for (const file of [annotation, [annotation], { type: 'AnnotationPage', items: [annotation] }]) {
    expect(read(file)).toEqual({
      rejected: [],
      notes: [
        {
          quote: '要把书读进去',
          anchor: { exact: '要把书读进去', prefix: '前'.repeat(32), suffix: '后'.repeat(32), start: 5 },
          paragraph: { index: -1, text: '要把书读进去' },
          section: [],
          thought: '说得好',
          application: '',
          themes: ['学习'],
          url: 'https://a.example/speech',
          created: Date.UTC(2026, 3, 24, 3),
        },
      ],
    });
  }
});

const [quote] = annotation.target.selector.slice(1);
const at = (start: unknown, end: unknown) => ({
  ...annotation,
  target: { ...annotation.target, selector: [quote, { type: 'TextPositionSelector', start, end }] },
});
const from = (source: unknown) => ({ ...annotation, target: { ...annotation.target, source } });
const saying = (value: unknown) => ({ ...annotation, body: { type: 'TextualBody', value } });
const huge = 'x'.repeat(10_000_000);

test.each([
  ['null', null, 'kind'],
  ['a number', 7, 'kind'],
  ['a list', [annotation], 'kind'],
  ['a type of another kind', { ...annotation, type: 'Bookmark' }, 'kind'],
  ['no target', { type: 'Annotation' }, 'passage'],
  ['a target that is an address', { ...annotation, target: 'https://a.example' }, 'passage'],
  ['ends before it begins', at(9, 3), 'passage'],
  ['NaN', at(null, null), 'passage'],
  ['half a character', at(0.5, 3), 'passage'],
  ['before the beginning', at(-1, 3), 'passage'],
  ['a position in words', at('5', '11'), 'passage'],
  ['an empty passage', { ...annotation, target: { selector: { type: 'TextQuoteSelector', exact: '' } } }, 'passage'],
  [
    'a passage of 10 MB',
    { ...annotation, target: { selector: { type: 'TextQuoteSelector', exact: huge } } },
    'passage',
  ],
  [
    'a passage that is a list',
    { ...annotation, target: { selector: { type: 'TextQuoteSelector', exact: ['a'] } } },
    'passage',
  ],
  ['javascript:', from('javascript:alert(1)'), 'address'],
  ['data:', from('data:text/html,x'), 'address'],
  ['file:', from('file:///etc/passwd'), 'address'],
  ['a name and a password', from('https://me:secret@a.example/'), 'address'],
  ['an address that is none', from('https://'), 'address'],
  ['an address that is a number', from(7), 'address'],
  ['a time that is none', { ...annotation, created: 'yesterday' }, 'time'],
  ['a time that does not exist', { ...annotation, created: '2026-99-99T00:00:00Z' }, 'time'],
  ['a time that is a number', { ...annotation, modified: 1 }, 'time'],
  ['a time before 1970', { ...annotation, created: '1950-01-01T00:00:00Z' }, 'time'],
  ['a thought of 10 MB', saying(huge), 'words'],
  ['a thought that is a number', saying(7), 'words'],
  ['a theme without a name', { ...annotation, body: { type: 'TextualBody', purpose: 'tagging', value: ' ' } }, 'words'],
  ['a thousand bodies', { ...annotation, body: Array.from({ length: 1_000 }, () => annotation.body[0]) }, 'words'],
  ['points that are no list', { ...annotation, 'zhaji:section': 'a' }, 'words'],
])('%s: this record is left out and told of, the others are read', (_, record, reason) => {
  const { notes, rejected } = read([annotation, record, annotation]);
  expect(notes).toHaveLength(2);
  expect(rejected).toEqual([{ index: 1, why: reason }]);
});

test('keys that every object inherits say nothing', () => {
  const hostile = `[{"__proto__": {"polluted": 1, "type": "Annotation"}, "constructor": {"prototype": {"polluted": 1}}},
    ${JSON.stringify(annotation).replace('{', '{"__proto__": {"polluted": 1}, "toString": 1, ')}]`;
  const { notes, rejected } = readAnnotations(hostile);
  expect(rejected).toEqual([{ index: 0, why: 'kind' }]);
  expect(Object.keys(notes[0] ?? {})).not.toContain('polluted');
  expect('polluted' in {}).toBe(false);
  expect('polluted' in (notes[0] ?? {})).toBe(false);
});

test('a file that is none is refused as a whole', () => {
  expect(why('')).toBe('empty');
  expect(why(' '.repeat(200 * 1024 * 1024 + 1))).toBe('too-big');
  expect(why('{"type": "Annotation"')).toBe('damaged');
  expect(why('['.repeat(200_000))).toBe('damaged');
  expect(why('{"items": 7}')).toBe('other-format');
  expect(why('"Annotation"')).toBe('other-format');
  expect(why(`\ufeff${JSON.stringify([annotation])}`)).toBe('read');
});

test('any JSON at all: refused, or each record read or left out', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 5 })), (records) => {
      const { notes, rejected } = read(records);
      expect(notes.length + rejected.length).toBe(records.length);
    }),
  );
  // Ours with something else in one place.
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(20), (value, place) => {
      let n = 0;
      const changed = JSON.stringify(annotation, (_, own: unknown) => (n++ === place + 1 ? value : own));
      const { notes, rejected } = readAnnotations(`[${changed}]`);
      expect(notes.length + rejected.length).toBe(1);
    }),
  );
});
