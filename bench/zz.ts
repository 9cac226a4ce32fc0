import { fingerprint } from '@/utils/speeches/identify';
import { overlap } from '@/utils/speeches/overlap';
import { formulaicSpeech } from './formulaic-speech';
import { speechFamilies, variantNames } from './speech-families';
export function zz(source: any, label: string) {
  const texts = Array.isArray(source)
    ? source
    : Array.from({ length: source.count }, (_, i) => formulaicSpeech(source.set, i));
  const fams = speechFamilies(texts, label);
  const prints = fams.map(({ speech, variants }) =>
    [speech, ...variantNames.map((n) => variants[n])].map((p) => ({ p, f: fingerprint(p) })),
  );
  const out: any[] = [];
  const own: any[] = [];
  const all = prints.flatMap((l, fam) => l.map((x, k) => ({ ...x, fam, k })));
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const a = all[i]!,
        b = all[j]!;
      if (
        Math.min(a.f.shingles, b.f.shingles) < 100 ||
        Math.min(a.f.shingles, b.f.shingles) < 0.25 * Math.max(a.f.shingles, b.f.shingles)
      ) {
        if (a.fam === b.fam && a.k === 0) own.push(['SMALL', a.f.shingles, b.f.shingles, b.k]);
        continue;
      }
      const o = overlap(a.f, b.f);
      if (a.fam === b.fam) {
        if (a.k === 0 && o.ofShorter < 0.93)
          own.push([o.ofShorter.toFixed(3), o.sample, a.f.shingles, b.f.shingles, a.k, b.k]);
      } else if (o.ofShorter > 0.74)
        out.push([
          o.ofShorter.toFixed(3),
          o.sample,
          a.f.shingles,
          b.f.shingles,
          a.k,
          b.k,
          fams[a.fam]!.sharing.toFixed(2),
        ]);
    }
  return {
    false: out.sort((x, y) => y[0] - x[0]).slice(0, 12),
    n: out.length,
    own: own.sort().slice(0, 15),
    nOwn: own.length,
  };
}
