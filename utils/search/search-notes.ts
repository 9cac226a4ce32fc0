import { fieldWeights, OWN_WEIGHTS } from './folded-fields';
import type { Query } from './query';
import { narrows } from './narrows';
import type { IndexedNote, IndexedSpeech, IndexedTheme, SearchIndex } from './search-index';
import { signOf } from './sign-of';
import { weightIn } from './weight-in';

/** What a query found. */
export type Found = {
  readonly index: SearchIndex;
  readonly query: Query;
  /** Places in `index.notes`, best first. */
  readonly at: Uint32Array;
  /** The notes at them, put together when they are asked for: a screen shows a dozen of fifty thousand. */
  readonly notes: readonly IndexedNote[];
};

/** What being new is worth at most: less than what parts a quote from a thought, more than what parts a thought from an application. */
const RECENT = 1.5;
/** Scores are compared to the thousandth. */
const STEPS = 1_000;
/** Units up to which a term is compared in columns. What is longer may begin in as many places as a text has, and is left to the engine. */
const LONG = 16;
/** More than any score. */
const MOST = 16 * STEPS;

/**
 * The notes in which every term stands, each in any of a note's fields (its own, its speech's, the names of its themes), and no excluded one does. Ranked
 * by where the terms stand (`fieldWeights`, the best field of each, the mean of all) and a little by how new a note is; equals newest first, ties by id. A
 * plain scan: an index of words would be slower, and wrong for Chinese. All notes, newest first, for an empty query.
 *
 * @param before what was found for an earlier query: where this one only adds to it, no more than that is looked through
 */
export function searchNotes(index: SearchIndex, query: Query, before?: Found): Found {
  const { notes, recency } = index;
  const among = before?.index === index && narrows(query, before.query) ? before.at : undefined;
  // Looked through as the notes lie, whatever their rank: half of the time goes into fetching what lies far apart.
  const places = among?.toSorted();
  const count = places?.length ?? notes.length;
  const weigh = weigher(index, query);
  const hits = new Uint32Array(count);
  const below = new Uint16Array(count);
  /** How many are below the most by so many steps; then, where those begin. */
  const from = new Uint32Array(MOST + 1);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const place = places === undefined ? i : places[i]!;
    const weight = weigh(place);
    if (weight < 0) continue;
    const score = weight === 0 ? 0 : weight + RECENT * recency[place]!;
    const steps = MOST - Math.round(score * STEPS);
    hits[found] = place;
    below[found++] = steps;
    from[steps]! += 1;
  }
  let begin = 0;
  for (let steps = 0; steps <= MOST; steps++) {
    const many = from[steps]!;
    from[steps] = begin;
    begin += many;
  }
  // By counting, since scores are few: fifty thousand are sorted in half a millisecond. Equals stay in the order of the notes.
  const at = new Uint32Array(found);
  for (let i = 0; i < found; i++) at[from[below[i]!]!++] = hits[i]!;
  return foundAt(index, query, at);
}

/** What was found at these places. */
export function foundAt(index: SearchIndex, query: Query, at: Uint32Array): Found {
  let made: readonly IndexedNote[] | undefined;
  return {
    index,
    query,
    at,
    get notes() {
      return (made ??= Array.from(at, (place) => index.notes[place]!));
    },
  };
}

/** What weighs the note at a place for a query: the mean of its terms, 0 where none is looked for, −1 where it isn't found. */
function weigher({ notes, columns }: SearchIndex, { all, none }: Query): (place: number) => number {
  const { text, textFrom, signs, ends, speech, theme, themeFrom, speeches, themes } = columns;
  // What is long is rare: most notes are done with at the first term.
  const terms = all.toSorted((a, b) => b.length - a.length);
  const words = Math.ceil(notes.length / 32);
  const ready = (term: string): Term => {
    const units = Uint16Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
    // A few tell most: the first of a long word are as good as all.
    const signs = [...new Set(Array.from(units.subarray(0, LONG), signOf))];
    return { term, units, signs: Uint32Array.from(signs, (sign) => sign * words) };
  };
  const [wanted, unwanted] = [terms.map(ready), none.map(ready)];
  /** Where a term first stands in a note's own fields, −1 if nowhere. */
  const atIn = (place: number, { term, units, signs: of }: Term): number => {
    for (let i = 0; i < of.length; i++) if (((signs[of[i]! + (place >>> 5)]! >>> (place & 31)) & 1) === 0) return -1;
    if (units.length > LONG) return notes[place]!.own.text.indexOf(term);
    return firstOf(units, text, textFrom[place]!, textFrom[place + 1]!);
  };
  const fields = OWN_WEIGHTS.length;
  const [inSpeeches, inThemes] = [known(speeches, terms), known(themes, terms)];
  const isExcluded = ({ fields: { text: words } }: IndexedSpeech | IndexedTheme): boolean =>
    none.some((term) => words.includes(term));
  const [outBySpeech, outByTheme] = none.length > 0 ? [speeches.map(isExcluded), themes.map(isExcluded)] : [[], []];
  return (place) => {
    let sum = 0;
    for (let i = 0; i < terms.length; i++) {
      let weight = 0;
      const at = atIn(place, wanted[i]!);
      // The first place is the best: fields stand by falling weight.
      if (at >= 0)
        for (let field = 0; field < fields; field++)
          if (at < ends[place * fields + field]!) {
            weight = OWN_WEIGHTS[field]!;
            break;
          }
      // In any other field of its own it is worth as much as anywhere around it.
      if (weight <= fieldWeights.source) {
        weight = Math.max(weight, inSpeeches(speech[place]!, i));
        for (let each = themeFrom[place]!; each < themeFrom[place + 1]!; each++)
          weight = Math.max(weight, inThemes(theme[each]!, i));
      }
      if (weight === 0) return -1;
      sum += weight;
    }
    if (none.length > 0) {
      if (outBySpeech[speech[place]!]!) return -1;
      for (let each = themeFrom[place]!; each < themeFrom[place + 1]!; each++) if (outByTheme[theme[each]!]!) return -1;
      for (let i = 0; i < none.length; i++) if (atIn(place, unwanted[i]!) >= 0) return -1;
    }
    return terms.length === 0 ? 0 : sum / terms.length;
  };
}

/** A term to be looked for: its units, and where the bits of its signs begin. */
type Term = { term: string; units: Uint16Array; signs: Uint32Array };

/** Where units first stand in a text between two places, from the first of these; −1 if nowhere. */
function firstOf(units: Uint16Array, text: Uint16Array, from: number, to: number): number {
  const first = units[0]!;
  const last = to - units.length;
  for (let at = from; at <= last; at++) {
    if (text[at] !== first) continue;
    let same = 1;
    while (same < units.length && text[at + same] === units[same]) same++;
    if (same === units.length) return at - from;
  }
  return -1;
}

const UNKNOWN = 255;

/** What each term is worth in each of the parts that many notes share: found out once, when it is asked for. */
function known(
  parts: readonly (IndexedSpeech | IndexedTheme)[],
  terms: readonly string[],
): (part: number, term: number) => number {
  const weights = new Uint8Array(parts.length * terms.length).fill(UNKNOWN);
  return (part, term) => {
    const cell = part * terms.length + term;
    if (weights[cell] === UNKNOWN) weights[cell] = weightIn(parts[part]!.fields, terms[term]!);
    return weights[cell]!;
  };
}
