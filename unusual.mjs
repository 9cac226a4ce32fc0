import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { bundle } from './bench/bundle.ts';
const b = runInThisContext(`${await bundle('themes')}; bench`);
const pack = JSON.parse(readFileSync(`public/packs/zh-speech.json`, 'utf8'));
const labels = JSON.parse(readFileSync(`/tmp/themeset/zh-labels.json`, 'utf8'));
const all = JSON.parse(readFileSync(`/tmp/themeset/zh-unlabelled.json`, 'utf8')).map((x) => ({
  ...x,
  themes: labels[x.n],
}));
const ids = pack.themes.map((t) => t.id);
const fresh = () => ({ all: b.noCounts(), themes: new Map() });
let t1 = 0,
  t3 = 0,
  n = 0,
  before1 = 0,
  else1 = 0,
  elseN = 0,
  else0 = 0;
const s0 = b.prepareThemes(pack.themes);
const L = (l, x, themes) => b.learn(l, { ...x, themes, said: s0.suggest(x)[0]?.themeId }, 1);
for (const [i, a] of ids.entries()) {
  const of = all.filter((x) => x.themes[0] === a);
  if (of.length < 7) continue;
  const odd = ids[(i + 11) % ids.length];
  const l = fresh();
  for (const x of of.slice(0, 5)) L(l, x, [odd]);
  const s = b.prepareThemes(pack.themes, l);
  let k1 = 0,
    k3 = 0;
  for (const x of of.slice(5)) {
    const g = s.suggest(x).map((y) => y.themeId);
    if (g[0] === odd) k1++;
    if (g.includes(odd)) k3++;
  }
  n += of.length - 5;
  t1 += k1;
  t3 += k3;
  if (process.argv[2]) console.log(a, '→', odd, of.length - 5, 'top1', k1, 'top3', k3);
  for (const x of all.filter((x) => x.themes.length && x.themes[0] !== a)) {
    elseN++;
    if (x.themes.includes(s.suggest(x)[0]?.themeId)) else1++;
    if (x.themes.includes(s0.suggest(x)[0]?.themeId)) else0++;
  }
}
console.log('followed top1', t1, 'top3', t3, 'of', n, '; others right', else1, 'before', else0, 'of', elseN);
const choose = all.filter((x) => x.n % 2 === 0),
  rep = all.filter((x) => x.n % 2 === 1);
for (const k of [0, 5, 10, 20, 50, 120]) {
  const l = fresh();
  for (const x of choose.filter((x) => x.themes.length).slice(0, k)) L(l, x, x.themes.slice(0, 1));
  const r = b.judgeThemes(rep, b.prepareThemes(pack.themes, l));
  console.log(
    k,
    'choices:',
    ((100 * r.top1) / r.fitting).toFixed(1),
    ((100 * r.top3) / r.fitting).toFixed(1),
    ((100 * r.silent) / (r.passages - r.fitting)).toFixed(1),
  );
}
