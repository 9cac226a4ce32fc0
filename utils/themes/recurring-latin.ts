import { isSmallWord } from './small-words';
import { wordStem } from './word-stem';

/** Most words of a phrase. */
const LONGEST = 3;
/** Share of a phrase's places with one and the same word beside it, above which it is only a part of a longer one. */
const BOUND = 0.75;

type Word = { text: string; stem: string };
type Row = {
  texts: number;
  last: number;
  places: number;
  /** How it is written, and how often so. */
  written: Map<string, number>;
  before: Map<string, number>;
  after: Map<string, number>;
};

/** Words that nothing but white space parts. */
const RUNS = /[\p{Script=Latin}\p{N}]+(?:(?:\s+|['’-])[\p{Script=Latin}\p{N}]+)*/gu;
const WORDS = /[\p{Script=Latin}\p{N}]+(?:['’-][\p{Script=Latin}\p{N}]+)*/gu;

/** Phrases of one to three words of a Latin script that stand in at least `least` of the texts, whatever their endings, as they are written most often. None begins or ends with a word that says nothing. */
export function recurringLatin(texts: readonly string[], least: number): { text: string; texts: number }[] {
  const rows = new Map<string, Row>();
  texts.forEach((text, at) => {
    for (const [run] of text.matchAll(RUNS)) {
      const words: Word[] = [...run.matchAll(WORDS)].map(([word]) => {
        const lower = word.toLowerCase().replaceAll('’', "'");
        return { text: lower, stem: wordStem(lower) };
      });
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) countRow(rows, words, from, to, at);
      }
    }
  });
  return [...rows.values()]
    .filter(({ texts, places, before, after }) => texts >= least && !isBound(before, places) && !isBound(after, places))
    .map(({ texts, written }) => ({ text: mostWritten(written), texts }));
}

function countRow(rows: Map<string, Row>, words: readonly Word[], from: number, to: number, text: number): void {
  if (saysNothing(words[from]!) || saysNothing(words[to - 1]!)) return;
  const row = words.slice(from, to);
  const key = row.map(({ stem }) => stem).join(' ');
  let counts = rows.get(key);
  if (!counts) {
    counts = { texts: 0, last: -1, places: 0, written: new Map(), before: new Map(), after: new Map() };
    rows.set(key, counts);
  }
  if (counts.last !== text) counts.texts += 1;
  counts.last = text;
  counts.places += 1;
  count(counts.written, row.map((word) => word.text).join(' '));
  // Beside a word that says nothing a phrase could not be longer.
  if (from > 0 && !saysNothing(words[from - 1]!)) count(counts.before, words[from - 1]!.stem);
  if (to < words.length && !saysNothing(words[to]!)) count(counts.after, words[to]!.stem);
}

const saysNothing = ({ stem }: Word): boolean => stem.length < 2 || isSmallWord(stem) || /^\d/.test(stem);

const count = (of: Map<string, number>, key: string): unknown => of.set(key, (of.get(key) ?? 0) + 1);

const isBound = (neighbours: ReadonlyMap<string, number>, places: number): boolean =>
  Math.max(0, ...neighbours.values()) > BOUND * places;

function mostWritten(written: ReadonlyMap<string, number>): string {
  const [first] = [...written].sort(([a, often], [b, times]) => times - often || (a < b ? -1 : 1));
  return first![0];
}
