import { isParticle } from './small-words';

/** Longest phrase, characters: the longest set phrases of speeches have eight. */
const LONGEST = 8;
/** Share of a phrase's places with one and the same character beside it, above which it is only a part of a longer one. */
const BOUND = 0.75;
/** Share of a phrase's places where words begin and end with it, below which it is cut out of words. */
const WHOLE = 0.5;

/** Characters that a phrase doesn't begin with, and may end with: 读书会, 路上. No particle is at either end. */
const NOT_FIRST = '会能过上中下来去地里时年月日一';

/** Characters that no phrase has: with one, it is a piece of a sentence. */
const OF_SENTENCES = /[那这也很他她它]/u;

/** Characters that join phrases, and are part of none. Not every particle: 走在前做示范 is no 前做示范. */
const JOINS = '的了和与及或等';

/** What is known of some characters in a row. */
type Row = {
  texts: number;
  last: number;
  places: number;
  whole: number;
  before: Map<string, number>;
  after: Map<string, number>;
};
/** Chinese characters in a row, in one text; `borders[i]`: a word begins or ends before the character i. */
type Run = { text: number; characters: string; borders: boolean[] };

const RUNS = /\p{Script=Han}+/gu;
let segmenter: Intl.Segmenter | undefined;

/**
 * The rows of two to eight Chinese characters that stand in at least `least` of the folded texts and may stand by themselves: what is beside them changes from
 * place to place (a border of words shows in the variety of neighbours: Harris, From phoneme to morpheme, 1955), words begin and end with them (as the
 * browser's dictionary parts them, in most places: it errs in some), and no particle is at their ends. None crosses a mark.
 */
export function recurringHan(texts: readonly string[], least: number): { text: string; texts: number }[] {
  const runs: Run[] = texts.flatMap((text, at) =>
    [...text.matchAll(RUNS)].map(([characters]) => ({ text: at, characters, borders: bordersOf(characters) })),
  );
  const found: { text: string; texts: number }[] = [];
  let shorter: ReadonlySet<string> | undefined;
  for (let length = 2; length <= LONGEST && (shorter === undefined || shorter.size > 0); length++) {
    const rows = countRows(runs, length, shorter);
    const often = new Set<string>();
    for (const [row, { texts, places, whole, before, after }] of rows) {
      if (texts < least) continue;
      often.add(row);
      if (whole < WHOLE * places || isBound(before, places) || isBound(after, places) || !mayStand(row)) continue;
      found.push({ text: row, texts });
    }
    shorter = often;
  }
  return found;
}

/** Counts all rows of a length whose both halves, each a character shorter, recur. */
function countRows(runs: readonly Run[], length: number, shorter: ReadonlySet<string> | undefined): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { text, characters, borders } of runs) {
    for (let from = 0, to = length; to <= characters.length; from++, to++) {
      if (shorter && !(shorter.has(characters.slice(from, to - 1)) && shorter.has(characters.slice(from + 1, to))))
        continue;
      const key = characters.slice(from, to);
      let row = rows.get(key);
      if (!row) rows.set(key, (row = { texts: 0, last: -1, places: 0, whole: 0, before: new Map(), after: new Map() }));
      if (row.last !== text) row.texts += 1;
      row.last = text;
      row.places += 1;
      if (borders[from] && borders[to]) row.whole += 1;
      count(row.before, characters[from - 1]);
      count(row.after, characters[to]);
    }
  }
  return rows;
}

/** Where a run ends there is no neighbour, and what no phrase could go on with is none. */
function count(neighbours: Map<string, number>, character: string | undefined): void {
  if (character !== undefined && !JOINS.includes(character) && !OF_SENTENCES.test(character))
    neighbours.set(character, (neighbours.get(character) ?? 0) + 1);
}

const isBound = (neighbours: ReadonlyMap<string, number>, places: number): boolean =>
  Math.max(0, ...neighbours.values()) > BOUND * places;

const mayStand = (row: string): boolean =>
  !isParticle(row.charCodeAt(0)) &&
  !isParticle(row.charCodeAt(row.length - 1)) &&
  !NOT_FIRST.includes(row[0]!) &&
  !OF_SENTENCES.test(row);

function bordersOf(characters: string): boolean[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const borders = Array.from({ length: characters.length + 1 }, () => false);
  borders[characters.length] = true;
  for (const { index } of segmenter.segment(characters)) borders[index] = true;
  return borders;
}
