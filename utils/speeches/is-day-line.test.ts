import { expect, it } from 'vitest';
import { isDayLine } from './is-day-line';

it.each([
  ['（2025年5月7日，莫斯科）', true],
  ['（2025 年 5 月 7 日）', true],
  ['(2025年5月7日)', true],
  ['二〇二五年五月七日', true],
  ['（二O二五年十二月三十一日）', true],
  ['（二〇二五年）', true],
  ['（2026.4.20）', true],
  ['[2026年4月25日]', true],
  ['(May 19, 2024)', true],
  ['（根据2026年4月20日在渡口会议上的讲话录音整理）', true],
  ['（2026年我们修了三座桥。）', false],
  ['（2026-04-20）', false],
  ['2025年5月7日', false],
  ['2025-05-07 来源：岚溪日报', false],
  ['今天是二〇二五年五月七日', false],
])('%s: %s', (line, is) => expect(isDayLine(line)).toBe(is));
