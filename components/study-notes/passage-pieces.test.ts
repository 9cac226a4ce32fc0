import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elide } from '@/utils/study-notes/elide';
import { fullStopAfter } from '@/utils/study-notes/full-stop-after';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { passagePieces, tidyRanges } from './passage-pieces';

const text = fc.string({ unit: fc.constantFrom('书', '，', '“', '”', '‘', '’', '"', '\n', '…', 'a', '。') });
const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)));

test('shows what the files show, whatever it is cut at', () => {
  fc.assert(
    fc.property(
      text,
      ranges,
      fc.array(fc.nat(30)),
      fc.constantFrom('zh-CN' as const, 'en' as const),
      (words, drawn, cuts, lang) => {
        const elided = tidyRanges(drawn, words.length);
        const shown = passagePieces(words, elided, lang, cuts)
          .map((piece) => piece.text)
          .join('');
        const passage = elide(words, elided, lang);
        expect(shown).toBe(quoted(passage, lang) + fullStopAfter(passage, lang));
      },
    ),
  );
});

test('each stretch says where it comes from', () => {
  expect(passagePieces('读“书”，再做事。', [[4, 5]], 'zh-CN', [1])).toEqual([
    { text: '“', start: 0, end: 0 },
    { text: '读', start: 0, end: 1 },
    { text: '‘书’', start: 1, end: 4 },
    { text: '……', start: 4, end: 5, isEllipsis: true },
    { text: '再做事。', start: 5, end: 9 },
    { text: '”', start: 9, end: 9 },
  ]);
});

test('a passage that was cut inside a sentence is shown with the full stop the files have, behind its marks', () => {
  expect(passagePieces('读书', [], 'zh-CN')).toEqual([
    { text: '“', start: 0, end: 0 },
    { text: '读书', start: 0, end: 2 },
    { text: '”。', start: 2, end: 2 },
  ]);
});
