import { expect, test } from 'vitest';
import type { PageStyle } from './page-content';
import { staysWithNext } from './stays-with-next';

test.each<[PageStyle[], number[]]>([
  [['title', 'body', 'body'], []],
  [
    ['body', 'body', 'signature', 'date'],
    [1, 2],
  ],
  [['body', 'date'], [0]],
  [['signature'], []],
  [
    ['body', 'source', 'source', 'source', 'body', 'source', 'body'],
    [0, 1, 2, 4],
  ],
  // A short list stays whole.
  [
    ['body', 'reference', 'reference', 'reference', 'reference', 'body'],
    [1, 2, 3],
  ],
  // Neither the first nor the last of a list alone.
  [
    ['heading1', 'reference', 'reference', 'reference', 'reference', 'reference'],
    [1, 4],
  ],
  [
    ['heading1', 'reference', 'reference', 'reference', 'signature', 'date'],
    [1, 2, 3, 4],
  ],
  [
    ['body', 'reference', 'attachment', 'attachment', 'date'],
    [1, 2, 3],
  ],
  [
    ['body', ...Array.from({ length: 6 }, () => 'attachment' as const), 'date'],
    [1, 5, 6],
  ],
])('%j: %j stay with the next', (styles, kept) => {
  const keeps = staysWithNext(styles.map((style) => ({ style })));
  expect(styles.flatMap((_, at) => (keeps(at) ? [at] : []))).toEqual(kept);
});
