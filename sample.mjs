import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { bundle } from './bench/bundle.ts';
const b = runInThisContext(`${await bundle('themes')}; bench`);
const pack = JSON.parse(readFileSync(`public/packs/zh-speech.json`, 'utf8'));
const s = b.prepareThemes(pack.themes);
let sec = '';
for (const p of readFileSync('/work/shared/sample-speech.txt', 'utf8').split('\n')) {
  if (/^[一二三]、/.test(p)) sec = p;
  if (/^[一二三]要/.test(p))
    console.log(
      p.slice(0, 14),
      s
        .suggest({ quote: p, paragraph: p, section: [sec] })
        .map((x) => x.themeId + ' ' + x.score.toFixed(2) + ' ' + x.because.join('/'))
        .join(' | '),
    );
}
// speed
const items = [];
for (let i = 0; i < 20000; i++) {
  const q = '第' + i + '条。要深化户籍制度改革，推动常住地提供基本公共服务，让农业转移人口进得来、留得下、过得好。';
  items.push({
    quote: q,
    paragraph:
      '农民工进了城，户口进不了；孩子上了学，中考回不来。这是好多年的老问题。' +
      q +
      '明年起，全市公办学校对随迁子女一视同仁。',
    section: ['三、推进以人为本的新型城镇化'],
  });
}
const th = [...pack.themes];
while (th.length < 50)
  th.push({ id: 'x' + th.length, name: { zh: '主题' + th.length }, keywords: { zh: ['词语' + th.length] } });
const learned = { all: b.noCounts(), themes: new Map() };
let t = performance.now();
for (let i = 0; i < 5000; i++) b.learn(learned, { ...items[i], themes: [th[i % 50].id] }, 1);
console.log('learn 5000', performance.now() - t);
t = performance.now();
const s2 = b.prepareThemes(th, learned);
console.log('prepare', performance.now() - t);
for (let k = 0; k < 3; k++) {
  t = performance.now();
  for (const x of items) s2.suggest(x);
  const d = performance.now() - t;
  console.log('per s', Math.round((20000 / d) * 1000), '5000:', (d / 4).toFixed(0), 'ms');
}
