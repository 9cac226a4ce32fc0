// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import { aNote } from '@/utils/study-notes/fixtures/material';
import { placeInText } from './place-in-text';

const paragraphs = [
  '同志们：',
  '每读一篇，至少写三句。没有这三句，书还在书架上。',
  '遇到难题不绕道，碰到矛盾不推手。',
  '遇到难题不绕道，碰到矛盾不推手。',
  '坡道修好了没有，看轮椅上不上得去。',
];
const text = paragraphs.join('\n');
const noted = (quote: string, index: number, more: Partial<Note> = {}): Note =>
  aNote({ id: `note${index}${quote.length}`, quote, paragraph: { index, text: paragraphs[index] ?? '' }, ...more });
const wordsOf = (notes: Note[]) => {
  const { placed, unplaced } = placeInText(paragraphs, notes);
  return {
    words: placed.map(({ start, end }) => text.slice(start, end)),
    unplaced: unplaced.map(({ quote }) => quote),
  };
};

test('by the paragraph that was kept with it, where it stands once', () => {
  expect(wordsOf([noted('没有这三句，书还在书架上。', 1), noted('同志们：', 0)])).toEqual({
    words: ['同志们：', '没有这三句，书还在书架上。'],
    unplaced: [],
  });
});

/** A passage as a page told it, with all that stood around. */
const around = (start: number, length: number, occurrences: number): Note['anchor'] => ({
  exact: text.slice(start, start + length),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(start + length, start + length + 32),
  start: start + 1000,
  occurrences,
});

test('over several paragraphs, of a page that parts them otherwise', () => {
  const start = text.lastIndexOf('碰到矛盾');
  const note = noted('碰到矛盾不推手。\n坡道修好了没有', 3, { paragraph: { index: 3, text: '别处的一段' } });
  const anchor = around(start, note.quote.length, 1);
  note.anchor = { ...anchor, exact: anchor.exact.replace('\n', ' \n\n　　') };
  expect(wordsOf([note])).toEqual({ words: ['碰到矛盾不推手。\n坡道修好了没有'], unplaced: [] });
});

test('of two alike none is taken for it, without what stands around; with it, the right one', () => {
  const note = noted('遇到难题不绕道', 2);
  expect(wordsOf([note])).toEqual({ words: [], unplaced: ['遇到难题不绕道'] });
  for (const start of [text.indexOf('遇到难题'), text.lastIndexOf('遇到难题')]) {
    const { placed } = placeInText(paragraphs, [{ ...note, anchor: around(start, note.quote.length, 2) }]);
    expect(placed.map((place) => place.start)).toEqual([start]);
  }
});

test('edited words, and words that are gone, are nowhere', () => {
  const gone = noted('原文里没有的一句话。', 1);
  const edited = noted('至少写四句', 9);
  edited.anchor = { exact: '至少写四句', prefix: '每读一篇，', suffix: '。没有这三句', start: 10 };
  expect(wordsOf([gone, edited]).words).toEqual([]);
  expect(wordsOf([gone, edited]).unplaced).toHaveLength(2);
});

test('every passage of a text is placed on its own words, or nowhere: never on others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙丁'.split('')), minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (lines, which, from, length) => {
        const index = which % lines.length;
        const line = lines[index]!;
        const start = from % line.length;
        const quote = line.slice(start, start + 1 + (length % (line.length - start)));
        const whole = lines.join('\n');
        const at = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0) + start;
        const note = aNote({
          id: 'note0001',
          quote,
          paragraph: { index, text: line },
          anchor: {
            exact: quote,
            prefix: whole.slice(Math.max(0, at - 32), at),
            suffix: whole.slice(at + quote.length, at + quote.length + 32),
            start: at,
            occurrences: whole.split(quote).length - 1,
            textLength: whole.length,
          },
        });
        const { placed, unplaced } = placeInText(lines, [note]);
        expect(placed.length + unplaced.length).toBe(1);
        for (const place of placed) {
          expect(whole.slice(place.start, place.end)).toBe(quote);
          expect(place.start).toBe(at);
        }
      },
    ),
  );
});
