import { expect, test } from 'vitest';
import { lookingBack } from '@/utils/review/looking-back';
import { show } from '../fixtures/show';
import { HeatMap } from './HeatMap';

const NOON = new Date(2026, 3, 24, 12).getTime();

test.each([
  ['zh-CN', ['周一', '周三', '周五', '周日']],
  ['en', ['Mon', 'Wed', 'Fri', 'Sun']],
] as const)('every other row of squares says which day of the week it is: %s', (locale, days) => {
  const { weeks } = lookingBack({ kept: [], written: [], documents: [] }, NOON);
  const { container } = show(<HeatMap weeks={weeks} label="" />, locale);
  const rows = [...container.querySelectorAll('.heat-days > span')].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(7);
  expect(rows.filter((_, row) => row % 2 === 0)).toEqual(days);
  expect(rows.filter((_, row) => row % 2 === 1)).toEqual(['', '', '']);
});
