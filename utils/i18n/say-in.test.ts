import { expect, test } from 'vitest';
import { sayIn } from './say-in';

const texts = {
  plain: { zh: '札记', en: 'Notes' },
  two: { zh: '{speaker}《{title}》', en: '{title}, by {speaker}' },
  many: { zh: '共{n}条', en: { one: '{n} note', other: '{n} notes' } },
  twice: { zh: '{a}{a}', en: '{a} {b c} {a}' },
} as const;

test.each([
  ['en', 'plain', {}, 'Notes'],
  ['zh-CN', 'two', { speaker: '沈知远', title: '读书' }, '沈知远《读书》'],
  ['en', 'two', { speaker: 'A', title: '$& {speaker}' }, '$& {speaker}, by A'],
  ['en', 'many', { n: 1 }, '1 note'],
  ['en', 'many', { n: 0 }, '0 notes'],
  ['zh-CN', 'twice', { a: '好' }, '好好'],
  // What is no name, or has no value, is shown.
  ['en', 'twice', { a: 1 }, '1 {b c} 1'],
  ['en', 'two', { title: '' }, ', by {speaker}'],
] as const)('%s, %s with %j: %s', (locale, key, values, said) => {
  expect(sayIn(texts, locale)(key, values)).toBe(said);
});
