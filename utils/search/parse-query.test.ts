import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToString } from '@/utils/text/fold-to-string';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { isEmptyQuery } from './is-empty-query';
import { MAX_TERMS, parseQuery } from './parse-query';

test.each<[typed: string, all: string[], none?: string[]]>([
  ['群众 难处', ['群众', '难处']],
  ['群众\u3000难处\n 群众', ['群众', '难处']],
  ['Ｓｌｏｗ SLOW slow', ['slow']],
  ['"slow is smooth"', ['slow is smooth']],
  ['“把书读进去”事', ['把书读进去', '事']],
  ['”输入法的引号“ 「直角 引号」 ＂全角＂', ['输入法的引号', '直角引号', '全角']],
  ['「他说“干”」', ['他说"干"']],
  ['坚持“实干”精神', ['坚持', '实干', '精神']],
  ['没有关上的“短语 到头', ['没有关上的', '短语到头']],
  ['群众 -难处', ['群众'], ['难处']],
  ['－难处 -“两个 词”', [], ['难处', '两个词']],
  ['--难处', [], ['难处']],
  ['well-known 2020-2021', ['well-known', '2020-2021']],
  ['“甲”-乙', ['甲', '-乙']],
  ['群众 - 难处', ['群众', '难处']],
  ['群众 -', ['群众']],
  ['-', []],
  ['-“”', []],
  ['“', []],
  ['“”「」""', []],
  [' \u200b \ufeff ', []],
  ['，。！', [',.!']],
  ['……', ['…']],
  ['<b onclick="x">', ['<b', 'onclick=', 'x', '>']],
  ['\u202eשלום عليكم', ['שלום', 'عليكم']],
  ['__proto__ constructor', ['__proto__', 'constructor']],
  ['.*[', ['.*[']],
  ['群众 -群众', ['群众'], ['群众']],
])('“%s” looks for %j and not for %j', (typed, all, none = []) => {
  expect(parseQuery(typed)).toEqual({ all, none, isCut: false });
  expect(isEmptyQuery(parseQuery(typed))).toBe(all.length === 0 && none.length === 0);
});

test('ten thousand characters are one word, and more are cut at a whole character', () => {
  expect(parseQuery('字'.repeat(10_000))).toEqual({ all: ['字'.repeat(10_000)], none: [], isCut: false });
  const long = parseQuery(`${'字'.repeat(9_999)}\ud842\udfb7`);
  expect(long).toEqual({ all: ['字'.repeat(9_999)], none: [], isCut: true });
});

test('a thousand words: the first are looked for, and that it was cut is told', () => {
  const words = Array.from({ length: 1_000 }, (_, index) => `词${index}`);
  expect(parseQuery(words.join(' '))).toEqual({ all: words.slice(0, MAX_TERMS), none: [], isCut: true });
  expect(parseQuery('群众 '.repeat(3_000))).toEqual({ all: ['群众'], none: [], isCut: false });
});

const piece = fc.constantFrom(
  ...'群众办“”「」"＂-－ \u3000Ａa.，—\u200b\u202e<>零'.split(''),
  '\ud842\udfb7',
  '\ud800',
  'word',
);
const typed = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: anyCharacter, maxLength: 60 }),
);

test('never throws; every term is folded, there once, not empty', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { all, none } = parseQuery(text);
      for (const terms of [all, none]) {
        expect(new Set(terms).size).toBe(terms.length);
        for (const term of terms) {
          expect(term).not.toBe('');
          expect(foldToString(term)).toBe(term);
        }
      }
    }),
  );
});

test('what was read, written out as phrases, reads the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const query = parseQuery(text);
      const written = [...query.all.map((term) => `「${term}」`), ...query.none.map((term) => `-「${term}」`)].join(
        ' ',
      );
      expect(parseQuery(written)).toEqual(query);
    }),
  );
});
