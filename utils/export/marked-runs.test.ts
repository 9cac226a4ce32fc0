import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedRuns, type MarkedPassage } from './marked-runs';

test('overlapping passages: the shortest gives the look, all comments are there', () => {
  const passages: MarkedPassage[] = [
    { start: 10, end: 18, style: 'indigo', comment: 0 },
    { start: 12, end: 14, style: 'rose', comment: 1 },
    { start: 16, end: 40 },
  ];
  expect(markedRuns('零一二三四五六七八九', 10, passages)).toEqual([
    { text: '零一', mark: { style: 'indigo', comments: [0] } },
    { text: '二三', mark: { style: 'rose', comments: [0, 1] } },
    { text: '四五', mark: { style: 'indigo', comments: [0] } },
    { text: '六七', mark: { style: 'indigo', comments: [0] } },
    { text: '八九', mark: { comments: [] } },
  ]);
});

test('whatever is marked: no word is lost or doubled, and each is marked by what covers it', () => {
  const passage = fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(5))
    .map(([a, b, comment]): MarkedPassage => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, comment }));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'甲乙丙丁'.split('')), maxLength: 20 }),
      fc.nat(20),
      fc.array(passage, { maxLength: 5 }),
      (text, from, passages) => {
        const runs = markedRuns(text, from, passages);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        let at = from;
        for (const { text: words, mark } of runs) {
          const over = passages.filter(({ start, end }) => start <= at && end >= at + words.length);
          expect(mark?.comments ?? []).toEqual(over.map(({ comment }) => comment!).toSorted((a, b) => a - b));
          expect(mark === undefined).toBe(over.length === 0);
          at += words.length;
        }
      },
    ),
  );
});
