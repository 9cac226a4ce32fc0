import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlowly } from './fixtures/slow-suggester';
import { wordFolder } from './folded-words';
import { indexKeywords } from './keyword-index';
import { latinWords } from './latin-words';

const fold = wordFolder(4_096);
function find(words: readonly string[], text: string): { word: number; from: number; to: number }[] {
  const found: { word: number; from: number; to: number }[] = [];
  const folded = fold(text);
  indexKeywords(words).scan(folded, latinWords(folded), (word, from, to) => found.push({ word, from, to }));
  return found;
}
const texts = (words: readonly string[], text: string): string[] => find(words, text).map(({ word }) => words[word]!);

describe('indexKeywords', () => {
  it.each([
    ['the longest that begins at a place', ['石板', '石板桥', '石'], '石板桥', ['石板桥']],
    ['none within another', ['石板桥', '板桥'], '石板桥', ['石板桥']],
    ['a shorter one where the longer breaks off', ['石板桥', '石板'], '石板路', ['石板']],
    ['one that begins within what breaks off', ['石板桥洞', '板桥'], '石板桥边', ['板桥']],
    ['single characters', ['桥'], '桥边桥', ['桥', '桥']],
    ['one after another', ['石板', '板桥'], '石板板桥', ['石板', '板桥']],
    ['one across a line', ['石板桥'], '石板\n桥', ['石板桥']],
    ['one whose characters are wide', ['5G网'], '５Ｇ网', ['5G网']],
    ['whole words only', ['lead'], 'mislead leading leads', ['lead', 'lead']],
    ['the longest phrase', ['open', 'open road', 'open road ahead'], 'open roads behind', ['open road']],
    ['a phrase across marks', ['open road'], 'open, road', ['open road']],
    [
      'one whatever stands between letters and Chinese',
      ['AI技术', '5G 基站'],
      'AI 技术，5G基站',
      ['AI技术', '5G 基站'],
    ],
    ['the longest of those that overlap, not the first', ['国防', '防汛抗旱'], '全国防汛抗旱', ['防汛抗旱']],
    ['a shorter one beside it', ['全国', '国防', '防汛抗旱'], '全国防汛抗旱', ['全国', '防汛抗旱']],
    ['the last of two characters that overlap', ['国防', '防汛'], '全国防汛', ['防汛']],
    [
      'the longest phrase of those that overlap',
      ['open road', 'road to peace'],
      'open road to peace',
      ['road to peace'],
    ],
    ['words with marks of their own', ['R&D', 'C++', 'Q&A'], 'R&D in C++, then Q＆A', ['R&D', 'C++', 'Q&A']],
    ['words that a mark parts', ['research', 'a+b', 'c'], 'research&development, a + b, C+', ['research', 'a+b', 'c']],
    ['no word of marks', ['……', '.*', '?'], '……他说.*？', []],
    ['no empty word', ['', ' '], '石板桥', []],
    ['no word cut by the text’s end', ['石板桥洞', '石板'], '石板桥', ['石板']],
    ['the first of two that fold to one', ['ＡＢ桥', 'ab桥'], 'AB桥', ['ＡＢ桥']],
    ['a word of the second plane with one of the first', ['𠮷桥'], '走过𠮷桥', ['𠮷桥']],
  ])('finds %s', (_, words, text, expected) => expect(texts(words, text)).toEqual(expected));

  it('does not find what was left of a longer text before', () => {
    const words = ['石板桥'];
    const index = indexKeywords(words);
    index.scan(fold('走过石板桥'), [], () => {});
    const found: number[] = [];
    index.scan(fold('走过石板'), [], (word) => found.push(word));
    expect(found).toEqual([]);
  });

  it('finds what looking for each word everywhere finds', () => {
    const piece = fc.constantFrom(...'石板桥路ab1 ，'.split(''), 'road', 'roads', 'open', ' ');
    const text = fc.array(piece, { maxLength: 30 }).map((list) => list.join(''));
    const word = fc.array(piece, { maxLength: 5 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (words, text) => {
        expect(find(words, text)).toEqual(findSlowly(words, text));
      }),
    );
  });

  it('tells pairs apart that share a number', () => {
    // 3,000 words of two characters fill so many of the 65,536 numbers that some are shared.
    const words = Array.from({ length: 3_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + (at % 60), 0x5e00 + Math.floor(at / 60) * 7),
    );
    for (let at = 0; at < words.length; at += 29) expect(texts(words, `，${words[at]}，`)).toEqual([words[at]]);
  });
});
