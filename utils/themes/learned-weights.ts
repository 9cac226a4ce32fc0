import { LEARNED_UNITS, type Learned } from './learned';
import { OWN_WORDS } from './suggest-gates';

/** What was learned, ready to be asked; themes by their places. */
export type LearnedWeights = {
  /** What each unit says for each theme, 0…2. */
  units: UnitWeights;
  /** What each unit says for one theme, by its number. Made when it is first asked for, and kept: 64 KB for each theme that is suggested at all. */
  saysFor: (theme: number) => Float32Array;
  /** Where the words of one theme speak, how likely the reader means which: `means[said * themes + meant]`, 0…1; 1 in all for each said. */
  means: Float64Array;
};

/** For each unit, from `starts[unit]` to before `starts[unit + 1]`, the themes it says something for, ascending, and what. Most units say nothing for most themes. */
export type UnitWeights = { starts: Uint32Array; themes: Uint16Array; says: Float32Array };

/** Share of notes in which a unit stands that was never met, and how many notes that guess is worth. */
const RARE = 0.02;
const GUESSED = 50;

/**
 * How much more often each unit stands in the notes of a theme than in all notes, as a logarithm (naive Bayes; only what speaks for a theme: what speaks
 * against it is said by the others); and what the reader means where the words say something. Themes under which nothing was put say nothing.
 */
export function learnedWeights(ids: readonly string[], { all, themes }: Learned): LearnedWeights {
  const width = ids.length;
  const means = new Float64Array(width * width);
  ids.forEach((said, index) => {
    const chosen = ids.map((id) => themes.get(id)?.said.get(said) ?? 0);
    const sum = chosen.reduce((a, b) => a + b, 0) + OWN_WORDS;
    chosen.forEach((count, theme) => {
      means[index * width + theme] = (count + (theme === index ? OWN_WORDS : 0)) / sum;
    });
  });
  const units = unitWeights(ids, { all, themes });
  const known: Float32Array[] = [];
  return { units, saysFor: (theme) => (known[theme] ??= saysFor(units, theme)), means };
}

function saysFor({ starts, themes, says }: UnitWeights, theme: number): Float32Array {
  const dense = new Float32Array(LEARNED_UNITS);
  for (let unit = 0; unit < LEARNED_UNITS; unit++) {
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) if (themes[at] === theme) dense[unit] = says[at]!;
  }
  return dense;
}

function unitWeights(ids: readonly string[], { all, themes }: Learned): UnitWeights {
  const taught = ids.flatMap((id, theme) => {
    const own = themes.get(id);
    return own && own.notes > 0 ? [{ own, theme }] : [];
  });
  const starts = new Uint32Array(LEARNED_UNITS + 1);
  const spoken: number[] = [];
  const says: number[] = [];
  for (let unit = 0; unit < LEARNED_UNITS; unit++) {
    const usual = (all.units[unit]! + GUESSED * RARE) / (all.notes + GUESSED);
    for (const { own, theme } of taught) {
      const count = own.units[unit]!;
      if (count === 0) continue;
      const here = (count + usual) / (own.notes + 1);
      if (here <= usual) continue;
      spoken.push(theme);
      // One note alone says half of what many say.
      says.push(Math.min(2, Math.log(here / usual)) * (count / (count + 1)));
    }
    starts[unit + 1] = spoken.length;
  }
  return { starts, themes: Uint16Array.from(spoken), says: Float32Array.from(says) };
}
