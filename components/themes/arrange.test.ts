import { expect, test } from 'vitest';
import { arrange, type Destination } from './arrange';

/** `a(b c) d` → branches. */
const tree = (text: string) =>
  [...text.matchAll(/(\w)(?:\(([\w ]*)\))?/g)].map(([, id = '', children = '']) => ({
    theme: { id },
    children: [...children.matchAll(/\w/g)].map(([id]) => ({ id })),
  }));

test.each<[string, string, Destination, string | null]>([
  ['a b c', 'c', { to: 'before', of: 'a' }, 'c a b at 1'],
  ['a b c', 'a', { to: 'after', of: 'b' }, 'b a c at 2'],
  ['a(x y) b', 'a', { to: 'after', of: 'b' }, 'b a x y at 2'],
  ['a(x y) b', 'y', { to: 'before', of: 'x' }, 'a y x b in a at 1'],
  ['a(x y) b', 'b', { to: 'after', of: 'x' }, 'a x b y in a at 2'],
  ['a(x) b', 'b', { to: 'into', of: 'a' }, 'a x b in a at 2'],
  ['a(x) b', 'x', { to: 'into', of: 'b' }, 'a b x in b at 1'],
  ['a(x) b', 'x', { to: 'before', of: 'a' }, 'x a b at 1'],
  // Two levels only; nothing goes beside or under itself, or where it is.
  ['a(x) b', 'a', { to: 'into', of: 'b' }, null],
  ['a(x) b', 'a', { to: 'after', of: 'x' }, null],
  ['a(x) b', 'b', { to: 'into', of: 'x' }, null],
  ['a b', 'a', { to: 'into', of: 'a' }, null],
  ['a b', 'a', { to: 'before', of: 'b' }, null],
  ['a(x)', 'x', { to: 'into', of: 'a' }, null],
  ['a b', 'a', { to: 'after', of: 'gone' }, null],
  // Step by step.
  ['a(x y) b', 'b', { to: 'earlier' }, 'b a x y at 1'],
  ['a(x y) b', 'a', { to: 'later' }, 'b a x y at 2'],
  ['a(x y) b', 'x', { to: 'later' }, 'a y x b in a at 2'],
  ['a(x y) b', 'x', { to: 'earlier' }, null],
  ['a(x y) b', 'b', { to: 'later' }, null],
  ['a b', 'b', { to: 'under-previous' }, 'a b in a at 1'],
  ['a b', 'a', { to: 'under-previous' }, null],
  ['a b(x)', 'b', { to: 'under-previous' }, null],
  ['a(x y) b', 'x', { to: 'out' }, 'a y x b at 2'],
  ['a b', 'b', { to: 'out' }, null],
])('%s: %s goes %o', (before, id, destination, after) => {
  const to = arrange(tree(before), id, destination);
  const said = to && `${to.order.join(' ')}${to.parent === null ? '' : ` in ${to.parent}`} at ${to.place}`;
  expect(said).toBe(after);
});
