import { wordFolder } from './folded-words';
import { latinWords } from './latin-words';
import { eachUnit, LEARNED_UNITS, type Learned, type LearnedCounts } from './learned';
import type { Passage } from './suggest';
import { textAround } from './text-around';

/** A passage and the themes the reader put it under. */
export type Choice = Passage & {
  themes: readonly string[];
  /** The theme whose words spoke loudest there (`Suggester.said`). */
  said: string | undefined;
};

const fold = wordFolder(4_096);

/** Nothing learned yet. */
export const noCounts = (): LearnedCounts => ({ notes: 0, units: new Uint16Array(LEARNED_UNITS), said: new Map() });

/**
 * Adds a choice to what is learned (`by` 1), or takes it out again (−1), in place: counts of the themes that are named, and of all. A passage under no theme
 * teaches nothing. Adding and taking out the same leaves what was, whatever came between.
 */
export function learn(learned: Learned, { themes, said, ...passage }: Choice, by: 1 | -1): void {
  if (themes.length === 0) return;
  const counts = [learned.all];
  for (const id of new Set(themes)) {
    let own = learned.themes.get(id);
    if (!own) learned.themes.set(id, (own = noCounts()));
    counts.push(own);
  }
  const units = unitsOf(passage);
  for (const count of counts) {
    if (said !== undefined) addTo(count.said, said, by);
    count.notes = Math.max(0, count.notes + by);
    for (const unit of units) count.units[unit] = Math.min(0xffff, Math.max(0, count.units[unit]! + by));
  }
  // A theme under which nothing is left is as one under which nothing ever was.
  for (const id of themes) if (learned.themes.get(id)?.notes === 0) learned.themes.delete(id);
}

function addTo(said: Map<string, number>, id: string, by: 1 | -1): void {
  const count = (said.get(id) ?? 0) + by;
  if (count > 0) said.set(id, count);
  else said.delete(id);
}

/** The units of a passage and its paragraph, each once. Not of the headings: they stand above notes of other themes as well. */
function unitsOf({ quote, paragraph }: Passage): Set<number> {
  const folded = fold(textAround({ quote, paragraph, section: [] }).text);
  const units = new Set<number>();
  eachUnit(folded, latinWords(folded), (unit) => units.add(unit));
  return units;
}
