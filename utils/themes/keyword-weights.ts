import type { Theme } from '@/utils/model/theme';
import { isCommonWord } from './common-words';
import { keywordKey } from './keyword-key';
import { COMMON, LATIN_WORD } from './suggest-gates';

/** What a word says for a theme (by its place in the list), and how it is written there; `outright`: where it stands, the theme is spoken of by name. */
export type WordOfTheme = { theme: number; text: string; weight: number; outright: boolean };
/** A word that speaks for themes: all that is looked for by the same key (keyword-key.ts), as it was written first. */
export type WeighedWord = { text: string; key: string; themes: WordOfTheme[] };

const HAN = /\p{Script=Han}/u;
/** Where a name falls into words that speak for themselves: 党建引领与基层党组织. */
const PARTS = /\s*(?:[与和及、·&/+，,（）()：:]|\band\b)\s*/u;
/** Characters of a Chinese keyword that is a set phrase: whoever says it means it. */
const SET_PHRASE = 4;

/**
 * The words of themes with what they weigh: keywords of both languages, and the names, whole and in parts.
 * A word weighs by its rarity: one that is part of other themes' words says little (教育 stands in those of ten), one of several themes speaks for
 * each a little less, and a long one says more than a short one.
 */
export function keywordWeights(themes: readonly Pick<Theme, 'name' | 'keywords' | 'origin'>[]): WeighedWord[] {
  const owners = new Map<string, Map<number, { text: string; outright: boolean }>>();
  themes.forEach(({ name, keywords }, theme) => {
    const names = [name.zh, name.en].filter((one) => one !== undefined);
    const add = (word: string, isName: boolean): void => {
      const key = keywordKey(word);
      if (key === '') return;
      const of = owners.get(key) ?? new Map<number, { text: string; outright: boolean }>();
      owners.set(key, of);
      if (of.has(theme)) return;
      of.set(theme, { text: word.trim(), outright: isName || (HAN.test(key) && key.length >= SET_PHRASE) });
    };
    for (const one of names) add(one, true);
    for (const word of [...names.flatMap((one) => one.split(PARTS)), ...(keywords.zh ?? []), ...(keywords.en ?? [])])
      add(word, false);
  });
  const spread = spreadOf(owners);
  return [...owners].map(([key, of]) => {
    const rarity = Math.log((themes.length + 2) / (spread.get(key) ?? 1)) / Math.log(themes.length + 2);
    const weight = (Math.max(0.1, rarity) * lengthWeight(key)) / Math.sqrt(of.size);
    const own = [...of].map(([theme, { text, outright }]) => {
      // What a reader typed is meant: the list is of words of the packs.
      const isCommon = themes[theme]!.origin !== undefined && isCommonWord(key);
      return { theme, text, weight: isCommon ? COMMON * weight : weight, outright };
    });
    return { text: own[0]!.text, key, themes: own };
  });
}

/** Two characters are a word, four are a set phrase. A single one stands in many words. */
function lengthWeight(key: string): number {
  if (!HAN.test(key)) return key.includes(' ') ? 1.3 : LATIN_WORD;
  return [0, 0.25, 0.8, 1.1, 1.4, 1.5][Math.min(key.length, 5)]!;
}

/** In the words of how many themes each word stands, by itself or as a part. */
function spreadOf(owners: ReadonlyMap<string, ReadonlyMap<number, unknown>>): Map<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const [key, of] of owners) {
    const parts = HAN.test(key) ? substrings(key) : key.split(' ');
    for (const part of parts) {
      if (!owners.has(part)) continue;
      const all = holders.get(part) ?? new Set();
      for (const theme of of.keys()) all.add(theme);
      holders.set(part, all);
    }
  }
  return new Map([...holders].map(([text, all]) => [text, all.size]));
}

function substrings(text: string): Set<string> {
  const all = new Set<string>();
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= Math.min(text.length, from + 8); to++) all.add(text.slice(from, to));
  }
  return all;
}
