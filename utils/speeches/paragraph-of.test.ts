import { describe, expect, it } from 'vitest';
import { paragraphOf } from './paragraph-of';

const paragraphs = [
  '同志们：',
  '一要读原文。把书读进去。',
  '二要做实事。把书读进去。',
  '把书读进去，把事做出来。',
  '　　要坚持先问后做，问清了再动手。',
  '要坚持先问后做，做完了再看。',
];

describe('paragraphOf', () => {
  it.each([
    ['二要', '把书读进去。', '', [1, 6]],
    ['二要做实事。', '把书读进去。', '', [2, 6]],
    ['把书读进去。\n', '把书读进去，把事', '', [3, 0]],
    ['', '一要读原文。把书读进去。\n二要做实事。', '', [1, 0]],
    ['\n', '要坚持先问后做', '，做完了', [5, 0]],
    ['做出来。\n', '要坚持先问后做', '，', [4, 2]],
    ['再动手。', '要坚持先问后做', '，', [5, 0]],
    ['', '做实事。把书读进去。\n渡口全景 某某/摄\n把书读进去，把事', '', [2, 2]],
    ['', '没有这句话', '', null],
    ['', '　', '', null],
  ])('after “%s” for “%s” before “%s”', (prefix, quote, suffix, expected) => {
    const found = paragraphOf(paragraphs, { prefix, quote, suffix });
    expect(found && [found.index, found.offset]).toEqual(expected);
  });

  it('finds nothing in nothing', () => {
    expect(paragraphOf([], { prefix: '', quote: '字', suffix: '' })).toBeNull();
  });
});
