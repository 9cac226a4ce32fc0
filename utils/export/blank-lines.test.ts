import { expect, test } from 'vitest';
import { blankLines } from './blank-lines';
import type { PageStyle } from './page-content';

test.each<[PageStyle[], number[]]>([
  [['title', 'byline', 'byline', 'source', 'body', 'source', 'body'], [4]],
  [['byline', 'title', 'body'], [2]],
  [
    ['title', 'body', 'attachment', 'attachment', 'signature', 'date'],
    [1, 2, 4],
  ],
  [
    ['title', 'body', 'heading1', 'reference', 'attachment', 'date'],
    [1, 2, 4, 5],
  ],
  [['title', 'signature'], [1]],
  [['body', 'body'], []],
  [['source', 'body'], []],
  [['attachment'], []],
  [['title'], []],
  [[], []],
])('%j: before %j', (styles, before) => {
  expect([...blankLines(styles.map((style) => ({ style })))].toSorted((a, b) => a - b)).toEqual(before);
});
