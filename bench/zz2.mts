import { runInThisContext } from 'node:vm';
import { bundle } from '/tmp/wt/identity/bench/bundle.ts';
const { zz } = runInThisContext(`${await bundle('zz')}; bench`) as any;
for (const set of ['choosing', 'reporting']) console.log(set, zz({ set, count: 220 }, set));
