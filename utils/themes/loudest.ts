import { FURTHER, NEAR } from './suggest-gates';

/** Most themes that are suggested: as many as fit one look and the keys 1–3. */
const MOST = 3;

/** Places of up to three themes, by what speaks for each; none where nothing reaches `enough`. Among equals the first is first. */
export function loudest(spoken: Float64Array, enough: number): number[] {
  const found: number[] = [];
  for (let theme = 0; theme < spoken.length; theme++) {
    const says = spoken[theme]!;
    if (found.length === MOST && says <= spoken[found[MOST - 1]!]!) continue;
    let at = Math.min(found.length, MOST - 1);
    for (; at > 0 && says > spoken[found[at - 1]!]!; at--) found[at] = found[at - 1]!;
    found[at] = theme;
  }
  const first = spoken[found[0] ?? 0] ?? 0;
  if (first < enough) return [];
  return found.filter((theme, at) => at === 0 || spoken[theme]! >= Math.max(FURTHER, NEAR * first));
}
