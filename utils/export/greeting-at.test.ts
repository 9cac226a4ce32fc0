import { expect, test } from 'vitest';
import { greetingAt } from './greeting-at';

test.each([
  [['同志们：', '今天我讲三点：'], 0],
  [['岚溪改进作风推进会', '（2026年4月23日）', '同志们：'], 2],
  [['（2026年4月23日）', '各位领导、同志们：', '同志们：'], 1],
  [['（2026年4月23日）', '尊敬的王校长：'], 1],
  [['岚溪中学', '尊敬的各位领导，老师们、同学们：'], 1],
  // The best of several.
  [['【主持词】', '主持人：', '同志们：'], 2],
  [['主持人：', '各位代表：'], 1],
  [['（2026年4月23日）', '各位顾问、同志们：'], 1],
  // The very first may be anybody.
  [['全体干部职工：', '今天开会。'], 0],
  // Nobody is greeted.
  [['在全市大会上的讲话', '（2026年4月23日）', '今天我讲三点：'], -1],
  [['岚溪日报讯', '会议强调：', '要实干。'], -1],
  [['岚溪日报讯', '出席领导：', '有人问同志们：'], -1],
  [['岚溪日报讯', '要求我们：', '古语告诉人们：'], -1],
  // Behind a sentence, too far down.
  [['会议在岚溪召开。', '同志们：'], -1],
  [['同志们！', '会议在岚溪召开。', '会议指出：'], -1],
  [['甲', '乙', '丙', '同志们：'], -1],
  [[], -1],
  [['Opening of Harbour College', '2 March 2026', 'Ladies and gentlemen,'], 2],
  [['Dear colleagues,', 'It is time.'], 0],
  [['Harbour College', 'Distinguished guests, ladies and gentlemen, dear friends:'], 1],
  [['Harbour College', 'He said this:', 'Dearly we paid,'], -1],
])('%j: %i', (paragraphs, at) => {
  expect(greetingAt(paragraphs)).toBe(at);
});
