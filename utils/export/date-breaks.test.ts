import { expect, test } from 'vitest';
import { dateBreaks } from './date-breaks';
import { englishPages } from './english-pages';
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
  // In time, whatever a page says.
  expect(at('甲A'.repeat(20_000) + date).length).toBeLessThan(2);
});

const broken = (text: string): boolean => at(text).length > 0;
const DATE = '（2026年4月23日）';

test('the room between Chinese and Latin counts, within what stands before, and before and within the date', () => {
  const alternating = 'AI与5G和IT及3D、2期1班';
  expect(broken(`出处：${alternating}${'甲'.repeat(4)}${DATE}`)).toBe(true);
  expect(broken(`出处：${alternating}${'甲'.repeat(4)}2026年4月23日`)).toBe(true);
  // And can move all of what follows to the next line, where there is room.
  expect(broken(`出处：${alternating}${'甲'.repeat(15)}${DATE}`)).toBe(false);
});

test('two characters are left, no more: fonts differ; characters drawn together have room for more', () => {
  const long = (n: number): string => `出处：顾砚秋${'甲'.repeat(n)}${DATE}`;
  expect([10, 11, 12, 13].map((n) => broken(long(n)))).toEqual([false, false, true, true]);
  expect(broken(`出处：11${'甲'.repeat(13)}${DATE}`)).toBe(false);
});

test('a date in English begins the next line with its bracket, in whatever font', () => {
  const english = (text: string): string[] =>
    dateBreaks(text, englishPages.faces.source, englishPages).map((offset) => text.slice(offset));
  const source = (words: number): string => `Source: “${'Harbour '.repeat(words)}” by Mara Ellison (2 March 2026)`;
  const turned = (words: number): boolean => english(source(words)).join() === '(2 March 2026)';
  expect(english(source(4))).toEqual([]);
  // In a wider font than Times New Roman it would be torn with six words; with ten it stands in the second line in any.
  expect([5, 6, 7, 8, 9, 10, 11].map(turned)).toEqual([false, true, true, true, true, false, false]);
  // Quotes are narrow there.
  expect(english(`Source: “${'Harbour '.repeat(4)}” and “on” “on” by Mara Ellison (2 March 2026)`)).toEqual([]);
  expect(at(`Source: ${'The questions, '.repeat(3)}(2026年4月23日)`)).toEqual(['(2026年4月23日)']);
});
