import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { blockLength, sectionLengths } from './section-lengths';

const blocks: Block[] = [
  { kind: 'paragraph', text: '引子。', from: 'program' },
  { kind: 'heading', level: 1, text: '收获' },
  { kind: 'paragraph', text: '三个字', from: 'reader' },
  { kind: 'heading', level: 2, text: '其一' },
  { kind: 'quotation', noteId: 'n', text: '读书，做事。', elided: [[0, 3]], leadIn: '他说：' },
  { kind: 'prompt', about: '不算在内' },
  { kind: 'heading', level: 1, text: '打算' },
];

test('a section is as long as all that stands under it, lower headings included', () => {
  // The quotation without its marks, the part left out as ……: 3 + 2 + 3.
  expect([...sectionLengths(blocks, 'zh-CN')]).toEqual([
    [-1, 3],
    [1, 3 + 8],
    [3, 8],
    [6, 0],
  ]);
});

test('in English words are counted', () => {
  expect(blockLength({ kind: 'thought', noteId: 'n', text: 'Read, and then act.' }, 'en')).toBe(4);
});
