import { FURTHER, NEAR } from './suggest-gates';

/** Most themes that are suggested: as many as fit one look and the keys 1–3. */
const MOST = 3;

/** Places of up to three themes, by what speaks for each; none where nothing reaches `enough`. Among equals the first is first. */
export function loudest(spoken: Float64Array, enough: number): number[] {
  const found: number[] = [];
  while (found.length < MOST) {
    let best = -1;
    for (let theme = 0; theme < spoken.length; theme++) {
      if (!found.includes(theme) && (best < 0 || spoken[theme]! > spoken[best]!)) best = theme;
    }
    const needed = found.length === 0 ? enough : Math.max(FURTHER, NEAR * spoken[found[0]!]!);
    if (best < 0 || spoken[best]! < needed) break;
    found.push(best);
  }
  return found;
}
