import type { Random } from '../seeded-random';
import type { Edit } from './changed-text';
import { protectedUnits } from './told-words';

/** What wording edits of one text are made of. */
export type Wording = {
  /** About so many characters of `[start, end)` changed; null when too few there may be. */
  edits: (start: number, end: number, characters: number, random: Random, way: 'mixed' | 'words') => Edit[] | null;
};

const HAN = /\p{sc=Han}/u;
const ENGLISH_WORD = /(?<![A-Za-z’'-])[a-z]{3,}(?![A-Za-z’'-])/g;
/** English words that count or deny, or of which names and numbers are made: neither touched nor put in. */
const TELLING_WORDS = new Set(
  'not never nor neither cannot none nobody nothing without only alone seldom hardly all both half every any once twice one two three four five six seven eight nine ten eleven twelve twenty forty hundred first second third percent will must can could were was are before after'.split(
    ' ',
  ),
);

/** Makes wording edits of a text possible: replacement by other words of the same text (most), deletion, insertion. */
export function wordingOf(text: string): Wording {
  const kept = protectedUnits(text);
  const isHan = (at: number): boolean => HAN.test(text[at] ?? '');
  const free = (at: number): boolean => kept[at] === 0 && isHan(at);
  const characters: string[] = [];
  const pairs: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!free(at)) continue;
    characters.push(text[at] ?? '');
    if (free(at + 1)) pairs.push(text.slice(at, at + 2));
  }
  const words = [...text.matchAll(ENGLISH_WORD)]
    .filter(({ index, 0: word }) => kept[index] === 0 && !TELLING_WORDS.has(word))
    .map(({ index, 0: word }) => ({ index, word }));

  const english = (start: number, end: number, count: number, random: Random): Edit[] | null => {
    const inside = random.some(
      words.filter(({ index, word }) => index >= start && index + word.length <= end),
      words.length,
    );
    const edits: Edit[] = [];
    let left = count;
    for (const { index, word } of inside) {
      const other = random.pick(words).word;
      // The longer of the two is what changed.
      const size = Math.max(word.length, other.length);
      if (other === word || size > left + 2) continue;
      edits.push({ start: index, end: index + word.length, text: other });
      left -= size;
      if (left <= 2) break;
    }
    return edits.length > 0 ? edits : null;
  };

  const other = (not: string, from: string[], random: Random): string => {
    for (let tries = 0; tries < 50; tries++) {
      const pick = random.pick(from);
      if (pick.split('').every((unit, at) => unit !== not[at])) return pick;
    }
    return '';
  };

  const mixed = (start: number, end: number, count: number, random: Random): Edit[] | null => {
    const places: number[] = [];
    for (let at = start; at < end; at++) if (free(at)) places.push(at);
    if (places.length < count || characters.length < 20) return null;
    return random.some(places, count).map((at) => {
      const roll = random.below(20);
      // At the borders only replacement: it would not be known which side an insertion belongs to.
      if (roll < 3 && at > start && at < end - 1) return { start: at, end: at + 1, text: '' };
      if (roll < 6 && at > start) return { start: at, end: at, text: random.pick(characters) };
      return { start: at, end: at + 1, text: other(text[at] ?? '', characters, random) };
    });
  };

  const swapped = (start: number, end: number, count: number, random: Random): Edit[] | null => {
    // Whole words: no more characters than asked for, one word at least.
    const wanted = Math.max(1, count >> 1);
    const places: number[] = [];
    for (let at = start; at + 1 < end; at++) if (free(at) && free(at + 1)) places.push(at);
    const edits: Edit[] = [];
    for (const at of random.some(places, places.length)) {
      if (edits.length >= wanted) break;
      if (edits.some((edit) => Math.abs(edit.start - at) < 2)) continue;
      edits.push({ start: at, end: at + 2, text: other(text.slice(at, at + 2), pairs, random) });
    }
    return edits.length >= wanted && pairs.length > 20 ? edits : null;
  };

  return {
    edits(start, end, count, random, way) {
      const wanted = Math.max(1, Math.round(count));
      if (words.length > 20 && !HAN.test(text.slice(start, end)))
        return english(start, end, Math.max(6, wanted), random);
      return way === 'words' ? swapped(start, end, wanted, random) : mixed(start, end, wanted, random);
    },
  };
}
