import { describe, expect, it } from 'vitest';
import { findMarker } from './find-marker';

const read = (line: string): string | undefined => {
  const found = findMarker(line);
  return found ? `${found.kind} ${found.number} ${found.marker}` : undefined;
};

describe('findMarker', () => {
  it.each([
    ['　　一、强化思想', 'section 1 一、'],
    ['\u2003\u2003十二、实现建军一百年奋斗目标', 'section 12 十二、'],
    ['一、 总体要求', 'section 1 一、'],
    ['（一）构建高水平', 'part 1 （一）'],
    ['\u200b（一）构建高水平', 'part 1 （一）'],
    ['(三)推进', 'part 3 (三)'],
    ['1．加强领导', 'point 1 1．'],
    ['2、落实责任', 'point 2 2、'],
    ['１．加强领导', 'point 1 １．'],
    ['（1）明确分工', 'subpoint 1 （1）'],
    ['①明确', 'circled 1 ①'],
    ['第一，带头维护', 'ordinal 1 第一，'],
    ['一要强化创新理论武装。', 'must 1 一要'],
    ['二是深化国际合作。', 'is 2 二是'],
    ['一则省时，省下的时间归大家。', 'asFor 1 一则'],
    ['——必须坚持人民至上。', 'dash 0 ——'],
    ['首先，把账算清。', 'sequence 1 首先，'],
    ['其次，把路走通。', 'sequence 2 其次，'],
    ['最后，把灯点上。', 'sequence 999 最后，'],
    ['第一章　总　则', 'chapter 1 第一章'],
    ['第一百二十条　渡口由村民共有。', 'article 120 第一百二十条'],
    ['第3条（目的）', 'article 3 第3条'],
    ['第二部分：把路走通', 'book 2 第二部分'],
    ['第一节', 'division 1 第一节'],
    ['Part One: The Bridge', 'book 1 Part One:'],
    ['PART II', 'book 2 PART II'],
    ['Chapter 3 — The River', 'chapter 3 Chapter 3'],
    ['Article 7. Of tolls', 'article 7 Article 7.'],
    ['IV. The toll', 'roman 4 IV.'],
    ['1. Mend the bridge.', 'point 1 1.'],
    ['First, we mend the bridge.', 'spoken 1 First,'],
    ['First and foremost, we ask.', 'spoken 1 First and foremost,'],
    ['Secondly, we count the boats.', 'spoken 2 Secondly,'],
    ['Finally, we light the lamps.', 'spoken 999 Finally,'],
  ])('reads %s', (line, marker) => expect(read(line)).toBe(marker));

  it.each([
    '一、二、三等奖获得者共12人',
    '一、二级响应',
    '三要素是指',
    '一要点到为止',
    '1.5万亿元的投资',
    '2024.5.1更新',
    '一是一，二是二',
    '第一批主题教育',
    '第一、第二产业都要发展。',
    '一看就懂',
    '一抓到底',
    '3月5日，会议召开',
    '五大发展理念',
    '一个国家、一个民族',
    '大家好！岁序更替，华章日新。',
    '同志们要努力。',
    '各位同事表示赞成。',
    '十要事',
    '同志们：',
    '尊敬的周宁主任，各位同事：',
    '（2025年5月7日，渡口）',
    '（二〇二五年十二月三十一日）',
    '首先，我代表村委会向大家问好。',
    '首先，请允许我介绍来宾。',
    '最后，祝大家身体健康！',
    '最后，让我们一起把桥修好！',
    'First, let me thank the people of the ferry.',
    'Finally, I wish you all a good journey.',
    '第一章讲的是修桥。',
    '第一条是先问，第二条是再做。',
    'Part One of the plan was the bridge.',
    'I. M. Smith spoke first.',
    'However, we mend the bridge.',
    '一二三、数数',
    'Part of: a plan',
    '①《渡口志》第1卷，渡口出版社1991年版，第109页。',
    '───────',
    '',
  ])('%s is no point', (line) => expect(read(line)).toBeUndefined());

  it('tells where the marker stands', () => {
    expect(findMarker('\u3000\u00a0\u200b一、甲')?.offset).toBe(3);
  });
});
