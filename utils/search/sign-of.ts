/** How many signs there are: enough that of the hundred characters of a note each seldom shares its sign with another. */
export const SIGNS = 512;

/** The sign of a UTF-16 unit, from 0 on: what has not the sign has not the unit (Bloom, 1970, with one hash; the multiplier is Knuth's). */
export function signOf(unit: number): number {
  return Math.imul(unit, 0x9e3779b1) >>> 23;
}
