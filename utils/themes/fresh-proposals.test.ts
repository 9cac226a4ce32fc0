import { expect, test } from 'vitest';
import { freshProposals } from './fresh-proposals';

const proposal = (...noteIds: string[]) => ({ name: { zh: '读书会' }, words: ['读书会'], noteIds });

test('what was refused is not proposed again for the same notes, nor for one or two more', () => {
  const refused = new Set(['a', 'b', 'c', 'd']);
  expect(freshProposals([proposal('a', 'b', 'c'), proposal('a', 'b', 'c', 'd', 'e', 'f')], refused)).toEqual([]);
  const other = proposal('e', 'f', 'g');
  const grown = proposal('a', 'b', 'c', 'd', 'e', 'f', 'g');
  expect(freshProposals([other, grown], refused)).toEqual([other, grown]);
});
