import { expect, test } from 'vitest';
import { lineAround } from './line-around';

test.each([
  ['群众的难处不会自己写进材料里。', -1, '群众的难处不会自己写进材料里。'],
  ['群众的难处不会自己写进材料里。', 10, '群众的难处不会自己写进材料里。'],
  [`${'前面的话，'.repeat(9)}清单在此。`, 45, '…，前面的话，清单在此。'],
  ['We measure our work by the number of questions that we take home.', 37, '…number of questions that we take home.'],
  [`${'😀'.repeat(30)}清单`, 60, '…😀😀😀清单'],
])('of “%s” a line shows what is at %i', (text, at, line) => {
  expect(lineAround(text, at)).toBe(line);
});

test('of a long text a line is made of no more than it can show', () => {
  expect(lineAround('长'.repeat(100_000), -1)).toHaveLength(300);
  expect(lineAround('长'.repeat(100_000), 50_000)).toHaveLength(301);
});
