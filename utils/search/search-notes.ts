import { fieldWeights } from './folded-fields';
import type { Query } from './query';
import { narrows } from './narrows';
import type { IndexedNote, IndexedSpeech, IndexedTheme, SearchIndex } from './search-index';
import { weightIn } from './weight-in';

/** What a query found. */
export type Found = {
  readonly index: SearchIndex;
  readonly query: Query;
  /** Best first. */
  readonly notes: readonly IndexedNote[];
  /** Their places in `index.notes`. */
  readonly at: Uint32Array;
};

/** What being new is worth at most: less than what parts a quote from a thought, more than what parts a thought from an application. */
const RECENT = 1.5;
/** Scores are compared to the thousandth. */
const STEPS = 1_000;
/** More than any score. */
const MOST = 16 * STEPS;

/**
 * The notes in which every term stands, each in any of a note's fields (its own, its speech's, the names of its themes), and no excluded one does. Ranked
 * by where the terms stand (`fieldWeights`, the best field of each, the mean of all) and a little by how new a note is; equals newest first, ties by id. A
 * plain scan: an index of words would be slower, and wrong for Chinese. All notes, newest first, for an empty query.
 *
 * @param before what was found for an earlier query, at best the one before: where this one only adds to it, no more than that is looked through
 */
export function searchNotes(index: SearchIndex, query: Query, before?: Found): Found {
  const { notes, recency } = index;
  const among = before?.index === index && narrows(query, before.query) ? before.at : undefined;
  const count = among?.length ?? notes.length;
  const weigh = weigher(query);
  const hits = new Float64Array(count);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const position = among?.[i] ?? i;
    const weight = weigh(notes[position]!);
    if (weight < 0) continue;
    const score = weight === 0 ? 0 : weight + RECENT * recency[position]!;
    // Score and place in one number: numbers are sorted ten times as fast as anything that has to be compared.
    hits[found++] = (MOST - Math.round(score * STEPS)) * notes.length + position;
  }
  const ranked = hits.subarray(0, found);
  // Where nothing is to be found in them, all are worth the same, and stand in their order.
  if (query.all.length > 0 || among) ranked.sort();
  const at = new Uint32Array(found);
  const entries: IndexedNote[] = [];
  for (let i = 0; i < found; i++) entries.push(notes[(at[i] = ranked[i]! % notes.length)]!);
  return { index, query, notes: entries, at };
}

type Around = { weights: number[]; isExcluded: boolean };

/** What weighs a note for a query: the mean of its terms, 0 where none is looked for, −1 where it isn't found. */
function weigher({ all, none }: Query): (entry: IndexedNote) => number {
  // What is long is rare: most notes are done with at the first term.
  const terms = all.toSorted((a, b) => b.length - a.length);
  const known = new Map<IndexedSpeech | IndexedTheme, Around>();
  const around = (part: IndexedSpeech | IndexedTheme): Around => {
    let made = known.get(part);
    if (!made) {
      const weights = terms.map((term) => weightIn(part.fields, term));
      made = { weights, isExcluded: none.some((term) => part.fields.text.includes(term)) };
      known.set(part, made);
    }
    return made;
  };
  return ({ own, speech, themes }) => {
    let sum = 0;
    for (let i = 0; i < terms.length; i++) {
      let weight = weightIn(own, terms[i]!);
      // In any other field of its own it is worth as much as anywhere around it.
      if (weight <= fieldWeights.source) {
        weight = Math.max(weight, around(speech).weights[i]!);
        for (const theme of themes) weight = Math.max(weight, around(theme).weights[i]!);
      }
      if (weight === 0) return -1;
      sum += weight;
    }
    if (none.length > 0) {
      if (around(speech).isExcluded) return -1;
      for (const theme of themes) if (around(theme).isExcluded) return -1;
      for (const term of none) if (own.text.includes(term)) return -1;
    }
    return terms.length === 0 ? 0 : sum / terms.length;
  };
}
