import { expect, test } from 'vitest';
import { importsOf } from './imports-of';

const of = (text: string): string[] =>
  importsOf({ path: 'utils/room/file.ts', text }).map(({ target, typeOnly }) => (typeOnly ? `type ${target}` : target));

test.each([
  ["import { a } from 'dexie';", ['dexie']],
  ["import Dexie, { type Table } from 'dexie';", ['dexie']],
  ["import {\n  a,\n  b,\n} from '@/utils/text/fold-text';", ['utils/text/fold-text']],
  ["import type { A } from './near';", ['type utils/room/near']],
  ["import { type A, type B } from '../other/far';", ['type utils/other/far']],
  ["import { type A, b } from '../other/far';", ['utils/other/far']],
  ["import './style.css?inline';", ['utils/room/style.css']],
  ["import * as v from 'valibot';", ['valibot']],
  ["const word = await import('./word');", ['utils/room/word']],
  ["export { a } from './near';", ['utils/room/near']],
  ["// import { a } from 'dexie';\n/* import b from 'docx'; */", []],
  ["const text = 'import nothing';\nexport const from = 'here';", []],
  ["import a from 'one'; \nimport b from 'two';", ['one', 'two']],
])('%s', (text, expected) => {
  expect(of(text)).toEqual(expected);
});
