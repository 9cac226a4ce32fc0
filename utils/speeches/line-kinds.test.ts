import { describe, expect, it } from 'vitest';
import { DATE_LINE, SALUTATION, TITLE_PREFIX } from './line-kinds';

const kindOf = (line: string): string | undefined => {
  if (DATE_LINE.test(line)) return 'date';
  return SALUTATION.test(line) ? 'salutation' : undefined;
};

describe('line kinds', () => {
  it.each([
    ['同志们：', 'salutation'],
    ['尊敬的拉马福萨总统，各位同事：', 'salutation'],
    ['各位领导、同志们：', 'salutation'],
    ['老师们、同学们！', 'salutation'],
    ['同事们、朋友们！', 'salutation'],
    ['（2025年5月7日，莫斯科）', 'date'],
    ['（二〇二五年十二月三十一日）', 'date'],
  ])('%s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it.each(['大家好！岁序更替，华章日新。', '同志们要努力。', '各位同事表示赞成。', '3月5日，会议召开'])(
    '%s is text',
    (line) => expect(kindOf(line)).toBeUndefined(),
  );

  it('knows the prefixes of titles', () => {
    expect(TITLE_PREFIX.test('交流发言：坚持实干')).toBe(true);
    expect(TITLE_PREFIX.test('讲话的艺术')).toBe(false);
  });
});
