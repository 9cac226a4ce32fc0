// @vitest-environment node
import { expect, test } from 'vitest';
import { amongShown } from './among-shown';
import type { Destination } from './arrange';

const one = (id: string, ...children: string[]) => ({
  theme: { id },
  children: children.map((child) => ({ id: child })),
});
const shown = [one('b', 'ba', 'bc'), one('e'), one('a')];

test.each<[string, Destination, Destination | null]>([
  ['e', { to: 'earlier' }, { to: 'before', of: 'b' }],
  ['e', { to: 'later' }, { to: 'after', of: 'a' }],
  ['a', { to: 'later' }, null],
  ['b', { to: 'under-previous' }, null],
  ['e', { to: 'under-previous' }, { to: 'into', of: 'b' }],
  ['bc', { to: 'earlier' }, { to: 'before', of: 'ba' }],
  ['bc', { to: 'under-previous' }, { to: 'under-previous' }],
  ['bc', { to: 'out' }, { to: 'out' }],
  ['a', { to: 'into', of: 'e' }, { to: 'into', of: 'e' }],
])('%s, %o: %o', (id, destination, goal) => {
  expect(amongShown(shown, id, destination)).toEqual(goal);
});
