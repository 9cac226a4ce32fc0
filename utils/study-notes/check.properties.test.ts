import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKinds } from '@/utils/model/finding';
import type { Block } from '@/utils/model/study-notes';
import { foldToString } from '@/utils/text/fold-to-string';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { checkStudyNotes } from './check';
import { findingKey } from './finding-key';
import { aDocument, checkNotes, checkSpeeches } from './fixtures/check-material';
import { aNote } from './fixtures/material';
import { plainWords } from './plain-words';
import { studyNotesLength } from './study-notes-length';
import { templates } from './templates';

const template = templates[0]!;
const world = { notes: checkNotes, speeches: checkSpeeches, template, quotedShareLimit: 0.3, ownNames: ['湖湾县'] };

const character = fc.oneof(
  fc.constantFrom(
    ...'不没未无的了一二三十百0123456789年月日，。、；：“”‘’（）《》… 　ＡａA\u{20000}\u200b'.split(/(?:)/u),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
);
const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replaced', 'added', 'removed'),
  character,
});
const change = (text: string, { at, how, character: one }: { at: number; how: string; character: string }): string => {
  const characters = Array.from(text);
  characters.splice(at % (characters.length + 1), how === 'added' ? 0 : 1, ...(how === 'removed' ? [] : [one]));
  return characters.join('');
};

test('changing one character of a quotation is always found, and its fix is the kept words', () => {
  const quotes = fc.oneof(
    fc.constantFrom(...checkNotes.map(({ quote }) => quote)),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 }),
    fc.array(character, { minLength: 1, maxLength: 80 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(quotes, edit, (quote, how) => {
      const text = change(quote, how);
      fc.pre(text !== quote);
      const notes = [aNote({ id: 'note', quote, speechId: 'speech-canal' })];
      const block: Block = { kind: 'quotation', noteId: 'note', text, elided: [], leadIn: '' };
      const [finding, ...more] = checkStudyNotes(aDocument([block]), { ...world, notes }).filter(
        ({ kind }) => kind === 'altered-quotation',
      );
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ severity: 'wrong', block: 0, noteId: 'note' });
      const { start, end, fix, found } = finding!;
      expect(text.slice(start, end)).toBe(found);
      expect(text.slice(0, start) + fix + text.slice(end)).toBe(quote);
    }),
    { numRuns: 2_000 },
  );
});

test('changing one word of a passage in quotation marks in own words is always found', () => {
  const quotes = checkSpeeches
    .slice(0, 2)
    .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/(?<=。)/u)))
    .map((text) => text.replaceAll(/[“”]/gu, ''))
    .filter((text) => text.length >= 12);
  fc.assert(
    fc.property(fc.constantFrom(...quotes), edit, (quote, how) => {
      const passage = change(quote, how);
      // Folded away: marks and width. Only cut at an end it still stands in the speech. And marks end a passage, or part it.
      fc.pre(plainWords(passage).text !== plainWords(quote).text && !/[“”"「」『』…\n]/u.test(passage));
      fc.pre(!plainWords(checkSpeeches.map(({ paragraphs }) => paragraphs.join('\n')).join('\n')).text.includes(plainWords(passage).text)); // prettier-ignore
      fc.pre(!/\p{S}|\p{M}/u.test(how.character));
      const text = `陆明川强调：“${passage}”`;
      const kinds = checkStudyNotes(aDocument([{ kind: 'paragraph', text, from: 'reader' }]), world).map(
        ({ kind }) => kind,
      );
      expect(kinds).toContain('altered-quotation');
    }),
    { numRuns: 1_000 },
  );
});

const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.array(fc.oneof(character, fc.constantFrom('指出：“', '《把水渠修到田头去》', 'https://a.b/', '2026年4月', ...checkNotes.map(({ quote }) => quote))), { maxLength: 30 }).map((all) => all.join('')), // prettier-ignore
);
const noteId = fc.constantFrom('gone', ...checkNotes.map(({ id }) => id));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text,
    from: fc.constantFrom('program' as const, 'reader' as const),
  }),
  fc.record({
    kind: fc.constant('quotation' as const),
    noteId,
    text,
    elided: fc.array(fc.tuple(fc.double(), fc.integer({ min: -9, max: 90 })), { maxLength: 3 }),
    leadIn: text,
  }),
  fc.record({ kind: fc.constantFrom('thought' as const, 'application' as const), noteId, text }),
  fc.record({ kind: fc.constant('prompt' as const), about: text }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('footnote' as const), text }),
);
const lengthOf = (one: Block, inLeadIn: boolean): number => {
  if (one.kind === 'quotation') return (inLeadIn ? one.leadIn : one.text).length;
  if (one.kind === 'prompt') return one.about.length;
  return one.kind === 'list' ? one.items.join('\n').length : one.text.length;
};

test('whatever a document holds, every finding has a place in it and a key, in their order, the same each time', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), fc.constantFrom('zh-CN' as const, 'en' as const), (blocks, lang) => {
      const doc = aDocument(blocks, { lang });
      const findings = checkStudyNotes(doc, world);
      for (const finding of findings) {
        const at = doc.blocks[finding.block];
        expect(at).toBeDefined();
        expect(findingKinds).toContain(finding.kind);
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeGreaterThanOrEqual(finding.start);
        expect(finding.end).toBeLessThanOrEqual(lengthOf(at!, finding.inLeadIn === true));
        expect(findingKey(finding, doc).length).toBeLessThan(100);
      }
      const order = findings.map(({ block: index, start }) => index * 1e6 + start);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      // Asked again, and anew without what was remembered.
      expect(checkStudyNotes(structuredClone(doc), world)).toEqual(findings);
      expect(checkStudyNotes(doc, { ...world, notes: [...checkNotes] })).toEqual(findings);
    }),
    { numRuns: 1_000 },
  );
});

test('the share that is told is the one that is counted', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const doc = aDocument(blocks);
      const { quotedShare } = studyNotesLength(doc);
      const told = checkStudyNotes(doc, { ...world, quotedShareLimit: 0 }).find(({ kind }) => kind === 'quoted-share');
      expect(told?.found).toBe(quotedShare > 0 ? `${Math.round(quotedShare * 100)}%` : undefined);
    }),
  );
});

test('a finding that was let stand is known again when paragraphs are moved, and asked anew when its words change', () => {
  const slip: Block = { kind: 'paragraph', text: '读完以后,我想了很久。', from: 'reader' };
  const other: Block = { kind: 'paragraph', text: '后来我去了一趟后山。', from: 'reader' };
  const keys = (...blocks: Block[]): string[] => {
    const doc = aDocument(blocks);
    return checkStudyNotes(doc, world).map((finding) => findingKey(finding, doc));
  };
  const [key] = keys(slip, other);
  expect(keys(other, other, slip)).toEqual([key]);
  expect(keys({ ...slip, text: '读完之后,我没有想。' })).not.toEqual([key]);
  expect(foldToString(key!)).not.toContain('我');
});

test('50,000 characters in one document are checked', () => {
  const paragraph: Block = {
    kind: 'paragraph',
    text: '我在田头走了一天，问了三户人家，记了两页纸。'.repeat(100),
    from: 'reader',
  };
  const blocks = Array.from({ length: 23 }, (_, index) => ({ ...paragraph, text: `${index}${paragraph.text}` }));
  expect(checkStudyNotes(aDocument(blocks), world)).toEqual([]);
});

test.each([
  'a',
  'A ',
  '一',
  '。',
  '，,',
  '）',
  '(',
  '“',
  '”',
  '指出：“',
  '他说：“一二三四五六七八九十”',
  '"',
  '《',
  ' ',
  '省市县',
  '2026年4月23日',
  '1.',
  'says “a b c d e f g h i j k l ”',
  '.',
  'a@',
  '\ud800',
])('20,000 characters of nothing but %j take no longer than others', (unit) => {
  const long = unit.repeat(20_000 / unit.length);
  const notes = [aNote({ id: 'long', quote: long.slice(0, 5_000), speechId: 'speech-canal' })];
  const speeches = [{ ...checkSpeeches[0]!, paragraphs: [long, long, long] }];
  const started = performance.now();
  const blocks: Block[] = [
    { kind: 'paragraph', text: long, from: 'reader' },
    { kind: 'heading', level: 1, text: long },
    { kind: 'quotation', noteId: 'long', text: long, elided: [], leadIn: long },
    { kind: 'quotation', noteId: 'gone', text: `x${long}`, elided: [], leadIn: long },
    { kind: 'list', items: [long] },
  ];
  for (const lang of ['zh-CN', 'en'] as const)
    checkStudyNotes(aDocument(blocks, { lang }), { ...world, notes, speeches });
  expect(performance.now() - started).toBeLessThan(4_000);
});
