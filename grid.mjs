import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { bundle } from './bench/bundle.ts';
const code = await bundle('themes');
const data = {};
for (const [lang,f] of [['zh','zh'],['en','enb']]) {
  const pack = JSON.parse(readFileSync(`public/packs/${lang}-speech.json`, 'utf8'));
  const items = JSON.parse(readFileSync(`/tmp/themeset/${f}-unlabelled.json`, 'utf8'));
  const labels = JSON.parse(readFileSync(`/tmp/themeset/${f}-labels.json`, 'utf8'));
  data[lang] = {
    themes: pack.themes,
    set: items.map((x) => ({ ...x, themes: labels[x.n] })).filter((x) => x.n % 2 === 0),
  };
}
const grid = { ENOUGH: [0.7,0.8,0.9,1], SMALL_TALK:[0.3,0.5], COMMON:[0.4,0.5,0.6,0.75], LATIN_WORD:[0.7,0.8,0.9,1,1.1] };
const keys = Object.keys(grid);
const res = [];
const rec = (i, o) => {
  if (i === keys.length) {
    globalThis.G = o;
    const c = code;
    const b = runInThisContext(`${c}; bench`);
    const R=[]; for (const lang of ['zh','en']) { const r = b.judgeThemes(data[lang].set, b.prepareThemes(data[lang].themes)); R.push(r.top1/r.fitting, r.top3/r.fitting, r.silent/(r.passages-r.fitting)); } res.push([...R, o]); return;
  }
  for (const v of grid[keys[i]]) rec(i + 1, { ...o, [keys[i]]: v });
};
rec(0, {});
const v=(r)=>r[0]+r[1]+0.8*r[2]+r[3]+r[4]+0.8*r[5]; res.sort((a,b)=>v(b)-v(a)); for (const r of res.slice(0,14)) console.log(r.slice(0,6).map(x=>(100*x).toFixed(1)).join(' '), JSON.stringify(r[6]));
