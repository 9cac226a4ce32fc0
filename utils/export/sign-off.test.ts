import { expect, test } from 'vitest';
import { pageLayout } from './page-layout';
import { signOff } from './sign-off';

const official = pageLayout('official', 'zh-CN');
const WIDTH = (156 * 72) / 25.4;
/** Of characters 16 points wide, drawn together by a quarter point. */
const chinese = (characters: number): number => characters * 15.75;

test('the name ends two characters before the edge, the date begins two characters behind its beginning', () => {
  const places = signOff('云渡市政务服务中心　林见川', '2026年4月24日', official);
  expect(places?.name).toBeCloseTo(WIDTH - 32 - chinese(13), 5);
  expect(places!.date! - places!.name!).toBe(32);
});

test('a date longer than the name ends two characters before the edge', () => {
  // 2026, 4, 24: seven digits of half an em; 年月日: three ems; between them, five times, a quarter.
  const date = 7 * 8 + 3 * 16 + 5 * 4 - 10 * 0.25;
  const places = signOff('林见川', '2026年4月24日', official);
  expect(places?.date).toBeCloseTo(WIDTH - 32 - date, 5);
  expect(places?.name).toBeCloseTo(WIDTH - 64 - date, 5);
});

test('a name too long, or none, or a layout that sets both on the right: as the faces say', () => {
  expect(signOff('云'.repeat(27), '2026年4月24日', official)).toBeUndefined();
  expect(signOff('', '2026年4月24日', official)).toBeUndefined();
  expect(signOff('林见川', '2026年4月24日', pageLayout('homework', 'zh-CN'))).toBeUndefined();
});

test('the longer of both stands on the right as its face says where it has Latin letters: how wide they are is a guess', () => {
  const name = signOff('Jo Marsh, Year 2, Harbour College', '24 April 2026', official)!;
  expect(Object.keys(name)).toEqual(['date']);
  expect(name.date).toBeGreaterThan(32);
  const date = signOff('Jo', '24 April 2026', official)!;
  expect(Object.keys(date)).toEqual(['name']);
  expect([official.faces.signature, official.faces.date].map(({ align, right }) => [align, right])).toEqual([
    ['right', 2],
    ['right', 2],
  ]);
});
