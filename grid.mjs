import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { bundle } from './bench/bundle.ts';
const code = await bundle('themes');
const data = {};
for (const lang of ['zh', 'en']) {
  const pack = JSON.parse(readFileSync(`public/packs/${lang}-speech.json`, 'utf8'));
  const items = JSON.parse(readFileSync(`/tmp/themeset/${lang}-unlabelled.json`, 'utf8'));
  const labels = JSON.parse(readFileSync(`/tmp/themeset/${lang}-labels.json`, 'utf8'));
  data[lang] = {
    themes: pack.themes,
    set: items.map((x) => ({ ...x, themes: labels[x.n] })).filter((x) => x.n % 2 === 0),
  };
}
const grid = {
  IN_PARAGRAPH: [0.7, 0.8, 0.9],
  IN_SECTION: [0.7],
  ENOUGH: [0.5, 0.6, 0.7, 0.8, 0.9],
  NEAR: [0.1],
  FURTHER: [0.15],
  AGAIN: [0.25],
  SMALL_TALK: [0.3, 0.4, 0.5, 0.6, 0.8],
};
const keys = Object.keys(grid);
const res = [];
const rec = (i, o) => {
  if (i === keys.length) {
    globalThis.G = o;
    const c = code;
    const b = runInThisContext(`${c}; bench`);
    const lang = 'zh';
    const r = b.judgeThemes(data[lang].set, b.prepareThemes(data[lang].themes));
    res.push([r.top1 / r.fitting, r.top3 / r.fitting, r.silent / (r.passages - r.fitting), o]);
    return;
  }
  for (const v of grid[keys[i]]) rec(i + 1, { ...o, [keys[i]]: v });
};
rec(0, {});
res.sort((a, b) => b[0] + b[1] + 0.7 * b[2] - (a[0] + a[1] + 0.7 * a[2]));
for (const r of res.slice(0, 15))
  console.log(
    r
      .slice(0, 3)
      .map((x) => (100 * x).toFixed(1))
      .join(' '),
    JSON.stringify(r[3]),
  );
