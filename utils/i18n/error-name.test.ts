import { expect, test } from 'vitest';
import { errorName } from './error-name';

const named = (error: Error, facts: object): Error => Object.assign(error, facts);

test.each<[unknown, string]>([
  [new TypeError('x is not a function'), 'TypeError'],
  [new DOMException('no room', 'QuotaExceededError'), 'QuotaExceededError'],
  [named(new Error('why'), { code: 'changed-elsewhere' }), 'changed-elsewhere'],
  [named(new Error('why'), { code: 7 }), 'Error'],
  [named(new Error('why'), { code: 'see https://example.org', name: 'Two words' }), 'Error'],
  [named(new Error('why'), { name: 'a'.repeat(41) }), 'Error'],
  ['a sentence thrown', 'Error'],
  [null, 'Error'],
])('%s is called %s', (error, name) => expect(errorName(error)).toBe(name));
