import { expect, it } from 'vitest';
import { MAX_LINE } from '@/utils/model/limits';
import { bothFacts } from './both-facts';

it.each([
  ['沈先生', '顾澄', '沈先生 / 顾澄'],
  ['顾澄', '顾澄心', '顾澄 / 顾澄心'],
  ['顾澄', '顾澄', '顾澄'],
  ['沈先生 / 顾澄', '顾澄', '沈先生 / 顾澄'],
  ['', '顾澄', '顾澄'],
  ['沈先生', '', '沈先生'],
  ['长'.repeat(MAX_LINE - 3), '短', null],
])('%j and %j', (first, second, both) => {
  expect(bothFacts(first, second)).toBe(both);
});
