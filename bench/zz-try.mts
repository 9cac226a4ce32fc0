import { runInThisContext } from 'node:vm';
import { bundle } from '/tmp/wt/identity/bench/bundle.ts';
const { recognise } = runInThisContext(`${await bundle('recognise')}; bench`) as any;
const fs = await import('node:fs');
const src = process.argv[2];
const sets = src
  ? [JSON.parse(fs.readFileSync(src, 'utf8'))]
  : [
      { set: 'choosing', count: 220 },
      { set: 'reporting', count: 220 },
    ];
for (const texts of sets) {
  const t = Date.now();
  const r = recognise({ texts });
  console.log(texts.set, JSON.stringify({ ...r, joined: undefined }), Date.now() - t);
  for (const [k, x] of Object.entries(r.joined)) console.log(k, JSON.stringify(x));
}
