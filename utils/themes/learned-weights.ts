import { LEARNED_UNITS, type Learned } from './learned';

/** What each unit says for each theme: `weights[unit * themes + theme]`, about −2 … 2. */
export type LearnedWeights = { weights: Float32Array; themes: number };

/** Share of notes in which a unit stands that was never met. */
const RARE = 0.02;
/** How many notes that guess is worth. */
const GUESSED = 50;
/** What one note alone says, as a share: five say five sixths. */
const FIRST = 1;

/**
 * How much more often each unit stands in the notes of a theme than in all notes, as a logarithm (naive Bayes against the rest). Themes under which the reader
 * put nothing say nothing. Undefined when nothing is learned.
 */
export function learnedWeights(ids: readonly string[], { all, themes }: Learned): LearnedWeights | undefined {
  const width = ids.length;
  const weights = new Float32Array(LEARNED_UNITS * width);
  let any = false;
  ids.forEach((id, theme) => {
    const own = themes.get(id);
    if (!own || own.notes === 0) return;
    any = true;
    const sure = own.notes / (own.notes + FIRST);
    for (let unit = 0; unit < LEARNED_UNITS; unit++) {
      if (all.units[unit] === 0) continue;
      const usual = (all.units[unit]! + GUESSED * RARE) / (all.notes + GUESSED);
      const here = (own.units[unit]! + usual) / (own.notes + 1);
      weights[unit * width + theme] = sure * Math.max(-2, Math.min(2, Math.log(here / usual)));
    }
  });
  return any ? { weights, themes: width } : undefined;
}
