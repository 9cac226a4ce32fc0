import { expect, test } from 'vitest';
import { reviewTexts } from '@/utils/i18n/review-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { intervalText } from './interval-text';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test.each([
  [-5, '1 分钟后', 'in 1 minute'],
  [10 * MINUTE, '10 分钟后', 'in 10 minutes'],
  [90 * MINUTE, '2 小时后', 'in 2 hours'],
  [DAY, '1 天后', 'in 1 day'],
  [45 * DAY, '45 天后', 'in 45 days'],
  [91 * DAY, '3 个月后', 'in 3 months'],
  [1000 * DAY, '2.7 年后', 'in 2.7 years'],
])('%i ms from now is “%s”', (ms, zh, en) => {
  expect(intervalText(ms, sayIn(reviewTexts, 'zh-CN'))).toBe(zh);
  expect(intervalText(ms, sayIn(reviewTexts, 'en'))).toBe(en);
});
