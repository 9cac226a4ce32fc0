import { LEARNED_UNITS, type Learned } from './learned';
import { OWN_WORDS } from './suggest-gates';

/** What was learned, ready to be asked; themes by their places. */
export type LearnedWeights = {
  /** What each unit says for each theme, 0…2: `units[unit * themes + theme]`. */
  units: Float32Array;
  /** Where the words of one theme speak, how likely the reader means which: `means[said * themes + meant]`, 0…1; 1 in all for each said. */
  means: Float64Array;
};

/** Share of notes in which a unit stands that was never met, and how many notes that guess is worth. */
const RARE = 0.02;
const GUESSED = 50;

/**
 * How much more often each unit stands in the notes of a theme than in all notes, as a logarithm (naive Bayes; only what speaks for a theme: what speaks
 * against it is said by the others); and what the reader means where the words say something. Themes under which nothing was put say nothing.
 */
export function learnedWeights(ids: readonly string[], { all, themes }: Learned): LearnedWeights {
  const width = ids.length;
  const units = new Float32Array(LEARNED_UNITS * width);
  const means = new Float64Array(width * width);
  ids.forEach((said, index) => {
    const chosen = ids.map((id) => themes.get(id)?.said.get(said) ?? 0);
    const sum = chosen.reduce((a, b) => a + b, 0) + OWN_WORDS;
    chosen.forEach((count, theme) => {
      means[index * width + theme] = (count + (theme === index ? OWN_WORDS : 0)) / sum;
    });
  });
  ids.forEach((id, theme) => {
    const own = themes.get(id);
    if (!own || own.notes === 0) return;
    for (let unit = 0; unit < LEARNED_UNITS; unit++) {
      const count = own.units[unit]!;
      if (count === 0) continue;
      const usual = (all.units[unit]! + GUESSED * RARE) / (all.notes + GUESSED);
      const here = (count + usual) / (own.notes + 1);
      // One note alone says half of what many say.
      units[unit * width + theme] = Math.max(0, Math.min(2, Math.log(here / usual))) * (count / (count + 1));
    }
  });
  return { units, means };
}
