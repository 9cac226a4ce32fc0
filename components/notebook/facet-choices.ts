import type { Counts } from '@/utils/search/filter-notes';
import { foldToString } from '@/utils/text/fold-to-string';

/** A value to filter by; null: none of its kind. */
export type FacetChoice = { value: string | null; label: string; count: number };

/** Most values listed at once: more are found by typing. */
export const MAX_CHOICES = 60;

/**
 * The values of a kind that contain what is typed, those with most notes first, then by name; those chosen are listed whatever is found, with 0 if need be.
 * `left`: how many more there are.
 */
export function facetChoices(
  counts: Counts,
  chosen: readonly (string | null)[],
  typed: string,
  nameOf: (value: string | null) => string,
): { choices: FacetChoice[]; left: number } {
  const word = foldToString(typed);
  const all = [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({ value, label: nameOf(value), count: counts.get(value) ?? 0 }))
    .filter(({ label }) => foldToString(label).includes(word))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return { choices: all.slice(0, MAX_CHOICES), left: Math.max(0, all.length - MAX_CHOICES) };
}
