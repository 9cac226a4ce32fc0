import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech } from '../fixtures/sample';
import { arrangeThemeNotes } from './arrange-theme-notes';

const speeches = new Map(
  [
    sampleSpeech({ id: 'old', date: '2025-01-02' }),
    sampleSpeech({ id: 'new', date: undefined, publishedOn: '2026-04-23' }),
    sampleSpeech({ id: 'dayless', date: undefined }),
  ].map((speech) => [speech.id, speech]),
);
const at = (id: string, speechId: string, start: number, section: string[]) =>
  sampleNote({ id, speechId, section, anchor: { exact: '', prefix: '', suffix: '', start } });
const notes = [
  at('a', 'old', 30, ['一、读书']),
  at('b', 'new', 20, ['二、实干', '一要快']),
  at('c', 'new', 10, []),
  at('d', 'new', 40, ['二、实干']),
  at('e', 'dayless', 5, ['一、读书']),
  at('f', 'old', 1, ['一、读书']),
];
const seen = (by: 'section' | 'date', given = notes) =>
  arrangeThemeNotes(given, speeches, by).map(({ speech, label, notes }) => [
    speech?.id,
    label,
    notes.map(({ id }) => id).join(''),
  ]);

test('by section: newest speech first, each under its headings in the order they are read', () => {
  expect(seen('section')).toEqual([
    ['new', '', 'c'],
    ['new', '二、实干', 'bd'],
    ['old', '一、读书', 'fa'],
    ['dayless', '一、读书', 'e'],
  ]);
});

test('by date: newest day first, those without one last', () => {
  expect(seen('date')).toEqual([
    [undefined, '2026-04-23', 'cbd'],
    [undefined, '2025-01-02', 'fa'],
    [undefined, '', 'e'],
  ]);
});

test('loses no note, whatever their order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (shuffled) => {
      for (const by of ['section', 'date'] as const) expect(seen(by, shuffled)).toEqual(seen(by));
    }),
  );
});
