// @vitest-environment node
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { StudyNotes, type Block } from '@/utils/model/study-notes';
import { Template, type SectionKind } from '@/utils/model/template';
import { composeStudyNotes } from './compose';
import { aNote, aSpeech, themes } from './fixtures/material';
import { templates } from './templates';
import { unsortedTheme } from './unsorted-notes';

/* What holds of every draft, whatever is kept and however the template is built. */

const kinds: SectionKind[] = ['opening', 'sources', 'overall', 'themes', 'quotations', 'own', 'applications', 'text'];
const line = fc.string({
  unit: fc.constantFrom(
    '桥',
    '讲话',
    '在',
    '上',
    '会',
    '“',
    '”',
    '《',
    '》',
    '，',
    '。',
    '：',
    ' ',
    '\n',
    '{S}',
    '$&',
    'a',
    'The ',
    '<b>',
    '\ud800',
    '\u200b',
  ),
  maxLength: 12,
});
const words = fc.oneof(
  line,
  fc.constantFrom(
    '要把坡道修好，修到轮椅上得去。',
    '要把坡道修好，修到轮椅都上得去。',
    '坡道修好了没有？',
    '不看台账，看轮椅上不上得去。',
    'We must listen before we speak.',
    '一'.repeat(30_000),
  ),
);
const day = fc.constantFrom('2026-01-05', '2026-12-31');
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const anySpeech = fc
  .record({
    title: line,
    speaker: maybe(line),
    occasion: maybe(line),
    publication: maybe(line),
    date: maybe(day),
    publishedOn: maybe(day),
    thought: words,
  })
  .map((facts) => facts as Partial<Speech> & { title: string });
const anySpeeches = fc
  .array(anySpeech, { maxLength: 3 })
  .map((all) => all.map((facts, at) => aSpeech({ id: `speech-${at}`, ...facts })));
const anyNotes = fc
  .array(
    fc.record({
      quote: words.filter((quote) => quote.length > 0 && quote.length <= 5_000),
      speechId: fc.constantFrom('speech-0', 'speech-1', 'speech-2', 'gone'),
      at: fc.integer({ min: 0, max: 5 }),
      section: fc.subarray(['一、把桥修好', '二、把路修通', '同志们：'], { maxLength: 1 }),
      own: fc.subarray([...Object.values(themes), unsortedTheme].map(({ id }) => id)),
      thought: words,
      application: words,
      deleted: fc.constantFrom(undefined, undefined, undefined, 5),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map(({ at, own, ...facts }, index) => aNote({ id: `note${index}`, ...facts }, at, ...own)));
const anyTemplate: fc.Arbitrary<Template> = fc.oneof(
  fc.constantFrom(...templates),
  fc.record({
    id: fc.constant('own'),
    name: fc.constant('自己的'),
    lang: fc.constantFrom('zh-CN' as const, 'en' as const),
    length: fc.constant<[number, number]>([1, 2]),
    titles: fc.record({ speech: line, themes: line, plain: line }),
    salutation: fc.constantFrom('', '同志们：'),
    signed: fc.boolean(),
    themeLevel: fc.constantFrom('numbered' as const, 'nested' as const),
    sections: fc.array(
      fc.record({
        heading: line,
        aliases: fc.constant<string[]>([]),
        kind: fc.constantFrom(...kinds),
        text: line,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);
const anyRequest = fc.record({
  template: anyTemplate,
  themes: fc.subarray([...Object.values(themes), unsortedTheme]),
  notes: anyNotes,
  speeches: anySpeeches,
  date: day,
  occasion: maybe(line),
  title: maybe(line),
  order: fc.constantFrom('reading' as const, 'date' as const),
});

const quotations = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'quotation' ? [block] : []));
const isWanted = (note: Note, chosen: readonly { id: string }[]): boolean =>
  note.deleted === undefined && note.themes.some(({ id }) => chosen.some((theme) => theme.id === id));

describe('every draft', () => {
  test('has each chosen note once and to the letter, with its words or a question, and can be kept', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        fc.pre(v.is(Template, request.template));
        const doc = composeStudyNotes(request);
        expect(v.safeParse(StudyNotes, doc).issues).toBeUndefined();
        const wanted = request.notes.filter((note) => isWanted(note, request.themes));
        const quoted = quotations(doc.blocks);
        expect(quoted.map(({ noteId }) => noteId).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        for (const { noteId, text, elided } of quoted) {
          const note = wanted.find(({ id }) => id === noteId);
          expect([text, elided]).toEqual([note?.quote, []]);
          const own = doc.blocks.filter((block) => block.kind === 'thought' && block.noteId === noteId);
          expect(own.length > 0).toBe(note?.thought.trim() !== '');
          const uses = doc.blocks.filter((block) => block.kind === 'application' && block.noteId === noteId);
          expect(uses.length > 0).toBe(note?.application.trim() !== '');
        }
        expect(doc.links?.map(({ noteId }) => noteId).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        expect(doc.composed?.blocks).toEqual(doc.blocks);
      }),
    );
  });

  test('is the same in whatever order things come', () => {
    fc.assert(
      fc.property(
        anyRequest.chain((request) =>
          fc.record({
            request: fc.constant(request),
            notes: fc.shuffledSubarray(request.notes, { minLength: request.notes.length }),
            speeches: fc.shuffledSubarray(request.speeches, { minLength: request.speeches.length }),
          }),
        ),
        ({ request, notes, speeches }) => {
          expect(composeStudyNotes({ ...request, notes, speeches })).toEqual(composeStudyNotes(request));
        },
      ),
    );
  });

  test('has no heading without content, and no two lead-ins alike in a section', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { blocks } = composeStudyNotes(request);
        let said = new Set<string>();
        for (const [at, block] of blocks.entries()) {
          if (block.kind === 'heading') {
            expect(block.text.trim()).not.toBe('');
            const next = blocks[at + 1];
            // Points follow their theme at once; a closing of nothing but a heading is the template's own wish.
            const isPoint = next?.kind === 'heading' && next.level > block.level && block.themeId !== undefined;
            const isOwnClosing = request.template.sections.some(
              ({ heading, kind }) => kind === 'text' && heading.trim() === block.text,
            );
            if (!isOwnClosing) expect(isPoint || (next !== undefined && next.kind !== 'heading')).toBe(true);
            if (block.themeId !== undefined || block.level === 1) said = new Set();
          }
          if (block.kind !== 'quotation') continue;
          expect(said).not.toContain(block.leadIn);
          said.add(block.leadIn);
        }
      }),
    );
  });

  test('joins what is known without a slip: nothing undefined, no mark twice, none beside another', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { blocks, lang } = composeStudyNotes({ ...request, template: { ...request.template, salutation: '' } });
        const fixed = new Set(request.template.sections.map(({ text }) => text));
        const written = blocks.flatMap((block) => {
          if (block.kind === 'quotation') return [block.leadIn];
          return block.kind === 'paragraph' && block.from === 'program' && !fixed.has(block.text) ? [block.text] : [];
        });
        for (const text of written) {
          // What stands inside the marks of a title is the page's.
          const bare = text.replaceAll(/《[^《》]*》/gu, '《题》').replaceAll(/“[^“”]*”/gu, '“名”');
          expect(bare).not.toMatch(
            /undefined|\{[A-Z]\}$|，，|、、|。。|：：|，。|，：|、，|“”|《》|《《|》》|,,|\(\)|（）| {2}/u,
          );
          if (lang === 'zh-CN') expect(bare).toMatch(/[：。]$/u);
        }
      }),
    );
  });
});

test('own words as long as may be kept, of a hundred thousand lines, fit', () => {
  const thought = `${'长\n'.repeat(49_999)}长`;
  const notes = Array.from({ length: 10 }, (_, at) =>
    aNote({ id: `n${at}`, quote: `第${at}段话`, thought, application: thought }, at, 'theme-study'),
  );
  const speeches = [aSpeech({ id: 'speech-read', title: '桥', thought: '长'.repeat(100_000) })];
  const doc = composeStudyNotes({
    template: templates[0]!,
    themes: [themes.study],
    notes,
    speeches,
    date: '2026-01-05',
  });
  expect(v.safeParse(StudyNotes, doc).issues).toBeUndefined();
  const kept = (kind: Block['kind']): number =>
    doc.blocks.reduce(
      (sum, block) => sum + (block.kind === kind && 'text' in block ? block.text.replaceAll('\n', '').length : 0),
      0,
    );
  expect([kept('thought'), kept('application')]).toEqual([10 * 50_000, 10 * 50_000]);
});
