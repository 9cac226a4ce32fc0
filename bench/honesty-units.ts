import type { Random } from './seeded-random';

/** What readers mark: a sentence of 16–142 characters, a clause of 8–20 Han between marks, a phrase of 4–8 Han in it. In English the like of it. */
export type UnitKind = 'sentence' | 'clause' | 'phrase';
export type Unit = { kind: UnitKind; start: number; end: number };

export const UNIT_KINDS: readonly UnitKind[] = ['sentence', 'clause', 'phrase'];

const SENTENCE = /[^。！？\n]+[。！？]/gu;
const CLAUSE = /[^\p{P}\s]+/gu;
const ENGLISH_SENTENCE = /[^\s.!?][^.!?\n]*[.!?]/g;
const ENGLISH_CLAUSE = /[A-Za-z’\d][A-Za-z’\d ]*/g;
const hanIn = (text: string): number => text.match(/\p{sc=Han}/gu)?.length ?? 0;

/** Whether a text is Chinese: half of it is Han. */
export function isChinese(text: string): boolean {
  return hanIn(text) * 2 > text.length;
}

/** All sentences or clauses of a text, or all phrases that can be cut from it. */
export function unitsOf(text: string, kind: UnitKind): Unit[] {
  const chinese = isChinese(text);
  const all = (pattern: RegExp, fits: (words: string) => boolean): Unit[] =>
    [...text.matchAll(pattern)]
      .map((match) => {
        const words = match[0].trimEnd();
        const start = match.index + words.length - words.trimStart().length;
        return { kind, start, end: match.index + words.length };
      })
      .filter(({ start, end }) => fits(text.slice(start, end)));
  const within = (least: number, most: number) => (length: number) => length >= least && length <= most;
  if (kind === 'sentence') {
    return all(chinese ? SENTENCE : ENGLISH_SENTENCE, ({ length }) => within(16, 142)(length));
  }
  if (kind === 'clause') {
    if (!chinese) return all(ENGLISH_CLAUSE, ({ length }) => within(20, 60)(length));
    // A number in figures may be part of it.
    return all(CLAUSE, (words) => within(8, 20)(hanIn(words)) && words.length <= 24);
  }
  return chinese ? phrases(text) : englishPhrases(text);
}

function phrases(text: string): Unit[] {
  const units: Unit[] = [];
  for (const { 0: run, index } of text.matchAll(CLAUSE)) {
    for (let at = 0; at < run.length; at++) {
      // Not from the midst of a figure.
      if (/^\d\d|^[A-Za-z]{2}/.test(run.slice(Math.max(0, at - 1), at + 1)) && at > 0) continue;
      for (let length = 4; length <= 8 && at + length <= run.length; length++) {
        if (/^[\d.]\d|^[A-Za-z]{2}/.test(run.slice(at + length - 1, at + length + 1))) continue;
        if (hanIn(run.slice(at, at + length)) >= 3)
          units.push({ kind: 'phrase', start: index + at, end: index + at + length });
      }
    }
  }
  return units;
}

function englishPhrases(text: string): Unit[] {
  const words = [...text.matchAll(/[A-Za-z’\d]+/g)];
  return words.flatMap(({ index }, at) =>
    [1, 2].flatMap((more): Unit[] => {
      const last = words[at + more];
      if (!last) return [];
      const end = last.index + last[0].length;
      const isPhrase = end - index >= 10 && end - index <= 24 && !/[.,;!?:\n]/.test(text.slice(index, end));
      return isPhrase ? [{ kind: 'phrase', start: index, end }] : [];
    }),
  );
}

/** At most `count` units of a kind, from all over the text. */
export function sampleUnits(text: string, kind: UnitKind, count: number, random: Random): Unit[] {
  const all = unitsOf(text, kind);
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * all.length) / count);
    const to = Math.floor(((i + 1) * all.length) / count);
    return random.pick(all.slice(from, to));
  });
}
