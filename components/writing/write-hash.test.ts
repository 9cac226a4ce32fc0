import { expect, test } from 'vitest';
import { documentHash, writeAt } from './write-hash';

test.each([
  ['#write', { at: 'list' }],
  ['#write/', { at: 'list' }],
  ['#write/new', { at: 'new' }],
  [documentHash('k3 j9'), { at: 'document', id: 'k3 j9' }],
  ['#write/%E4', { at: 'document', id: '%E4' }],
])('%s', (hash, at) => expect(writeAt(hash)).toEqual(at));
