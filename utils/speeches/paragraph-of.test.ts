import { describe, expect, it } from 'vitest';
import { paragraphOf } from './paragraph-of';

const paragraphs = ['同志们：', '一要读原文。把书读进去。', '二要做实事。把书读进去。', '把书读进去，把事做出来。'];

describe('paragraphOf', () => {
  it.each([
    [1, '读原文。', '把书读进去。'],
    [2, '做实事。', '把书读进去。'],
    [3, '', '把书读进去，把事'],
    [1, '', '一要读原文。把书读进去。\n二要做实事。'],
    [-1, '', '没有这句话'],
    [-1, '', '　'],
  ])('is %i after “%s” for “%s”', (expected, prefix, quote) => {
    expect(paragraphOf(paragraphs, prefix, quote)).toBe(expected);
  });
});
