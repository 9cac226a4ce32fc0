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
/** How long it takes until it is worth half as much, ms. */
const HALF_LIFE = 180 * 24 * 60 * 60 * 1000;
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
  const { notes } = index;
  const hits = new Float64Array(notes.length);
  let found = 0;
  const newest = notes[0]?.note.created ?? 0;
  const weigh = weigher(query);
  const look = (position: number): void => {
    const entry = notes[position]!;
    const weight = weigh(entry);
    if (weight < 0) return;
    const score = weight + (weight === 0 ? 0 : RECENT * 2 ** ((entry.note.created - newest) / HALF_LIFE));
    // Score and place in one number: numbers are sorted ten times as fast as anything that has to be compared.
    hits[found++] = (MOST - Math.round(score * STEPS)) * notes.length + position;
  };
  if (before?.index === index && narrows(query, before.query)) for (const position of before.at) look(position);
  else for (let position = 0; position < notes.length; position++) look(position);
  const at = Uint32Array.from(hits.subarray(0, found).sort(), (hit) => hit % notes.length);
  return { index, query, notes: Array.from(at, (position) => notes[position]!), at };
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
      if (around(speech).isExcluded || themes.some((theme) => around(theme).isExcluded)) return -1;
      if (none.some((term) => own.text.includes(term))) return -1;
    }
    return terms.length === 0 ? 0 : sum / terms.length;
  };
}
