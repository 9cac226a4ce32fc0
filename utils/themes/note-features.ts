import { foldText } from '@/utils/text/fold-text';
import type { Features } from './group-alike';
import { isParticle, isSmallWord } from './small-words';
import { wordStem } from './word-stem';

/** What a feature of one text alone weighs: it likens it to nothing, but a text that has much besides is less like another. */
const ALONE = 0.5;

const PIECES = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+(?:'[\p{Script=Latin}]+)*/gu;
const HAN = /\p{Script=Han}/u;

/** What texts are likened by: pairs of Chinese characters and stems of Latin words, each once, weighed by how few of the texts have it. */
export function noteFeatures(texts: readonly string[]): Features[] {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const all = texts.map((text) => {
    const own = new Set<number>();
    for (const unit of unitsOf(text)) {
      let number = numbers.get(unit);
      if (number === undefined) {
        number = holders.push(0) - 1;
        numbers.set(unit, number);
      }
      if (!own.has(number)) holders[number]! += 1;
      own.add(number);
    }
    return own;
  });
  return all.map(
    (own) =>
      new Map(
        [...own].map((number) => {
          // Not without the 1: what nearly all of a few notes share is what they are about.
          const rarity = Math.log(1 + texts.length / holders[number]!);
          return [number, holders[number] === 1 ? ALONE * rarity : rarity];
        }),
      ),
  );
}

function unitsOf(text: string): string[] {
  return [...foldText(text).text.matchAll(PIECES)].flatMap(([piece]) => {
    if (HAN.test(piece)) return pairsOf(piece);
    const stem = wordStem(piece);
    return stem.length < 2 || isSmallWord(stem) || /^\d/.test(stem) ? [] : [stem];
  });
}

function pairsOf(characters: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < characters.length; i++) {
    if (!isParticle(characters.charCodeAt(i)) && !isParticle(characters.charCodeAt(i + 1)))
      pairs.push(characters.slice(i, i + 2));
  }
  return pairs;
}
