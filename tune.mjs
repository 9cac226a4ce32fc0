import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { bundle } from './bench/bundle.ts';
const b = runInThisContext(`${await bundle('themes')}; bench`);
const half = process.argv[2] ?? 'choosing',
  show = process.argv[3];
for (const [lang, f] of [
  ['zh', 'zh'],
  ['en', 'en'],
  ['en', 'enb'],
]) {
  const pack = JSON.parse(readFileSync(`public/packs/${lang}-speech.json`, 'utf8'));
  const items = JSON.parse(readFileSync(`/tmp/themeset/${f}-unlabelled.json`, 'utf8'));
  let labels;
  try {
    labels = JSON.parse(readFileSync(`/tmp/themeset/${f}-labels.json`, 'utf8'));
  } catch {
    continue;
  }
  const all = items.map((x) => ({ ...x, themes: labels[x.n] }));
  const set = all.filter((x) => (x.n % 2 === 0) === (half === 'choosing'));
  const s = b.prepareThemes(pack.themes.map((t, i) => ({ ...t, order: i })));
  const r = b.judgeThemes(set, s);
  const none = r.passages - r.fitting;
  console.log(
    lang,
    half,
    `n ${r.passages} fitting ${r.fitting} top1 ${((100 * r.top1) / r.fitting).toFixed(1)} top3 ${((100 * r.top3) / r.fitting).toFixed(1)} spoke ${((100 * r.spoke) / r.fitting).toFixed(1)} silent ${((100 * r.silent) / none).toFixed(1)}`,
  );
  if (show === f)
    for (const w of r.wrong)
      console.log(
        w.passage.n,
        w.passage.themes.join(',') || '-',
        '←',
        w.got.map((g) => g.themeId + ' ' + g.score.toFixed(2) + ' ' + g.because.join('/')).join(' | ') || 'nothing',
        '\n   ',
        w.passage.section.join(' › '),
        '‖',
        w.passage.quote,
        '‖',
        w.passage.paragraph.slice(0, 160),
      );
}
