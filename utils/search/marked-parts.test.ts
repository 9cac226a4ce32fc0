import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToString } from '@/utils/text/fold-to-string';
import { markedParts } from './marked-parts';
import { parseQuery } from './parse-query';

const hits = (text: string, typed: string): string[] =>
  markedParts(text, parseQuery(typed))
    .filter(({ hit }) => hit)
    .map(({ part }) => part);

test.each([
  ['让群众少跑路', '群众 众少', ['群众少']],
  ['Ｓｌｏｗ  is smooth', '"slow is"', ['Ｓｌｏｗ  is']],
  ['群众的事，群众办。', '群众 -办', ['群众', '群众']],
  ['群\u200b众', '群众', ['群\u200b众']],
  ['甲——乙', '甲-乙', ['甲——乙']],
  ['aaaa', 'aa', ['aaaa']],
  ['<b>群众</b>', '<b>', ['<b>']],
  ['没有', '别的', []],
  ['没有', '', []],
])('in “%s”, “%s” marks %j', (text, typed, marked) => expect(hits(text, typed)).toEqual(marked));

test('parts joined are the text; each mark holds a term, and what is left between holds none', () => {
  // No 零: what it folds to hangs on what stands beside it.
  const piece = fc.constantFrom(...'群众办“Ａa 一\u200b…，-'.split(''), '\ud842\udfb7');
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (whole, typed) => {
      const query = parseQuery(typed);
      const parts = markedParts(whole, query);
      expect(parts.map(({ part }) => part).join('')).toBe(whole);
      for (const { part, hit } of parts) expect(query.all.some((term) => foldToString(part).includes(term))).toBe(hit);
    }),
  );
});

test('a thought of a hundred thousand characters, all of it hits', () => {
  const text = '群众办'.repeat(33_334);
  const started = performance.now();
  expect(markedParts(text, parseQuery('群众')).length).toBe(66_668);
  expect(markedParts(text, parseQuery('群众 办')).length).toBe(1);
  // Far above what it takes, far below what anything quadratic would.
  expect(performance.now() - started).toBeLessThan(2_000);
});
