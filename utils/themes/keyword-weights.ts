import type { Theme } from '@/utils/model/theme';
import { commonWords } from './common-words';
import { COMMON, LATIN_WORD } from './suggest-gates';

/** A word that speaks for themes, and how much for each, by their places in the list. */
export type WeighedWord = { text: string; themes: { theme: number; weight: number }[] };

const HAN = /\p{Script=Han}/u;
/** Where a name falls into words that speak for themselves: 党建引领与基层党组织. */
const PARTS = /\s*(?:[与和及、·&/+，,（）()：:]|\band\b)\s*/u;

/**
 * The words of themes with what they weigh: keywords of both languages, and the names, whole and in parts.
 * A word weighs by its rarity: one that is part of other themes' words says little (教育 stands in those of ten), one of several themes speaks for
 * each a little less, and a long one says more than a short one.
 */
export function keywordWeights(themes: readonly Pick<Theme, 'name' | 'keywords'>[]): WeighedWord[] {
  const owners = new Map<string, Set<number>>();
  themes.forEach(({ name, keywords }, theme) => {
    const names = [name.zh, name.en].filter((one) => one !== undefined);
    const words = [
      ...names,
      ...names.flatMap((one) => one.split(PARTS)),
      ...(keywords.zh ?? []),
      ...(keywords.en ?? []),
    ];
    for (const word of words) {
      const text = word.trim().toLowerCase();
      if (!isWord(text)) continue;
      const of = owners.get(text);
      if (of) of.add(theme);
      else owners.set(text, new Set([theme]));
    }
  });
  const spread = spreadOf(owners);
  return [...owners].map(([text, of]) => {
    const rarity = Math.log((themes.length + 2) / (spread.get(text) ?? 1)) / Math.log(themes.length + 2);
    const weight =
      ((commonWords.has(text) ? COMMON : 1) * Math.max(0.1, rarity) * lengthWeight(text)) / Math.sqrt(of.size);
    return { text, themes: [...of].map((theme) => ({ theme, weight })) };
  });
}

/** A single letter, or a mark, would be found everywhere. */
const isWord = (text: string): boolean => (HAN.test(text) ? text.length >= 1 : /[\p{L}\p{N}]{2}/u.test(text));

/** Two characters are a word, four are a set phrase. A single one stands in many words. */
function lengthWeight(text: string): number {
  if (!HAN.test(text)) return text.includes(' ') ? 1.3 : LATIN_WORD;
  return [0, 0.25, 0.8, 1.1, 1.4, 1.5][Math.min(text.length, 5)]!;
}

/** In the words of how many themes each word stands, by itself or as a part. */
function spreadOf(owners: ReadonlyMap<string, ReadonlySet<number>>): Map<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const [text, of] of owners) {
    const parts = HAN.test(text) ? substrings(text) : text.split(' ');
    for (const part of parts) {
      if (!owners.has(part)) continue;
      const all = holders.get(part) ?? new Set();
      for (const theme of of) all.add(theme);
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
