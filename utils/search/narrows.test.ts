import { expect, test } from 'vitest';
import { narrows } from './narrows';
import { parseQuery } from './parse-query';

test.each([
  ['群众', '', true],
  ['群众', '群', true],
  ['群众 办', '群众', true],
  ['群众', '群众 办', false],
  ['众', '群众', false],
  ['群众 -办', '群众', true],
  ['群众', '群众 -办', false],
  ['群众 -办', '群众 -办事', true],
  ['群众 -办事', '群众 -办', false],
  // While a year is typed its 零 turns into 〇: the longer text asks for something else.
  ['二零二', '二零', false],
])('“%s” after “%s” looks only through what was found: %s', (typed, before, expected) => {
  expect(narrows(parseQuery(typed), parseQuery(before))).toBe(expected);
});
