import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aNote, aSpeech } from './fixtures/material';
import { knownPassages } from './known-passages';

// No character twice, so that each stands in one place only.
const line = '春山可望流水有声晨钟未响渔火已稀石桥上行人早';
const speech = aSpeech({ id: 's', title: '题', paragraphs: [line.slice(0, 10), line.slice(10)] });
const isKnown = knownPassages([], [speech]);

test('pieces of at least four characters, in their order, are known; in any other they are not', () => {
  const cuts = fc.uniqueArray(fc.nat(line.length), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(cuts, (at) => {
      at.sort((a, b) => a - b);
      const pieces = at.slice(1).map((end, i) => line.slice(at[i], end));
      const long = pieces.filter((piece) => piece.length >= 4);
      expect(isKnown(`……${long.join('……')}`)).toBe(true);
      if (long.length > 1) expect(isKnown(long.toReversed().join('……'))).toBe(false);
      // There are no marks in it, so no part of it is a whole clause.
      if (pieces.length > Math.max(1, long.length)) expect(isKnown(pieces.join('...'))).toBe(false);
    }),
  );
});

test('a word that is there by single characters is not known from them', () => {
  const notes = [aNote({ id: 'a', quote: '人民' }), aNote({ id: 'b', quote: '大家的事大家办，小事不小看' })];
  const known = knownPassages(notes, []);
  expect(known('人……民……人民')).toBe(false);
  expect(known('大……家……办')).toBe(false);
  expect(known('大家的事……小事不小看')).toBe(true);
  // One passage in one piece is what it is, however short.
  expect(known('人民')).toBe(true);
  expect(known('大家的事大家办，')).toBe(true);
});

test('pieces that overlap in the text were not said one after the other', () => {
  expect(isKnown('春山可望流水……流水有声晨')).toBe(false);
  expect(isKnown('春山可望流水……有声晨钟')).toBe(true);
});
