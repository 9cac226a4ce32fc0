import { describe, expect, it } from 'vitest';
import { DATE_LINE, outlineMarkers, SALUTATION, TITLE_PREFIX } from './line-kinds';

const kindOf = (line: string): string | undefined => {
  if (DATE_LINE.test(line)) return 'date';
  if (SALUTATION.test(line)) return 'salutation';
  return Object.entries(outlineMarkers).find(([, marker]) => marker.test(line))?.[0];
};

describe('line kinds', () => {
  it.each([
    ['　　一、强化思想', 'section'],
    ['\u2003\u2003十二、实现建军一百年奋斗目标', 'section'],
    ['一、 总体要求', 'section'],
    ['\u200b（一）构建高水平', 'part'],
    ['(三)推进', 'part'],
    ['1．加强领导', 'point'],
    ['2、落实责任', 'point'],
    ['（1）明确分工', 'subpoint'],
    ['①明确', 'circled'],
    ['第一，带头维护', 'ordinal'],
    ['一要强化创新理论武装。', 'must'],
    ['二是深化国际合作。', 'is'],
    ['同志们：', 'salutation'],
    ['尊敬的拉马福萨总统，各位同事：', 'salutation'],
    ['各位领导、同志们：', 'salutation'],
    ['老师们、同学们！', 'salutation'],
    ['同事们、朋友们！', 'salutation'],
    ['（2025年5月7日，莫斯科）', 'date'],
    ['（二〇二五年十二月三十一日）', 'date'],
    ['——必须坚持人民至上。', 'dash'],
  ])('%s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it.each([
    '一、二、三等奖获得者共12人',
    '一、二级响应',
    '三要素是指',
    '一要点到为止',
    '1.5万亿元的投资',
    '2024.5.1更新',
    '一是一，二是二',
    '第一批主题教育',
    '一看就懂',
    '一抓到底',
    '3月5日，会议召开',
    '五大发展理念',
    '一个国家、一个民族',
    '大家好！岁序更替，华章日新。',
    '同志们要努力。',
    '各位同事表示赞成。',
    '十要事',
  ])('%s is text', (line) => expect(kindOf(line)).toBeUndefined());

  it('knows the prefixes of titles', () => {
    expect(TITLE_PREFIX.test('交流发言：坚持实干')).toBe(true);
    expect(TITLE_PREFIX.test('讲话的艺术')).toBe(false);
  });
});
