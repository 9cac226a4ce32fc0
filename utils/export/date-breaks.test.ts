import { expect, test } from 'vitest';
import { dateBreaks } from './date-breaks';
import { officialPages } from './official-pages';

const face = officialPages.faces.source;
const at = (text: string): string[] => dateBreaks(text, face, officialPages).map((offset) => text.slice(offset));

test('a date that a line would end in begins the next one; others stay where they are', () => {
  const date = '（2026年4月23日）';
  expect(at(`出处：顾砚秋《在实干中答题：把好事办到群众心坎上》${date}`)).toEqual([date]);
  expect(at(`出处：顾砚秋《在实干中答题》${date}`)).toEqual([]);
  // It begins a line anyhow, or is in the middle of the second.
  expect(at(`出处：${'甲'.repeat(36)}${date}，上`)).toEqual([]);
  expect(at(date)).toEqual([]);
  expect(at('')).toEqual([]);
});
