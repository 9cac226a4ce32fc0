import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { isUsedIn } from './is-used-in';

test.each<[string, Block[], boolean]>([
  ['a heading of it', [{ kind: 'heading', level: 1, text: '河湖', themeId: 'rivers' }], true],
  ['a heading of another', [{ kind: 'heading', level: 1, text: '河湖', themeId: 'bridges' }], false],
  ['a note of it', [{ kind: 'quotation', noteId: 'n1', text: '水。', elided: [], leadIn: '' }], true],
  ['a note of another', [{ kind: 'quotation', noteId: 'n2', text: '水。', elided: [], leadIn: '' }], false],
  ['its words alone', [{ kind: 'paragraph', text: '河湖', from: 'reader' }], false],
])('a document with %s uses a theme: %s', (_, blocks, uses) => {
  expect(isUsedIn(blocks, 'rivers', new Set(['n1']))).toBe(uses);
});
