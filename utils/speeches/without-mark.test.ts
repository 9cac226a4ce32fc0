import { expect, it } from 'vitest';
import { withoutMark } from './without-mark';

it.each([
  ['把桥修到家门口 ※', '把桥修到家门口'],
  ['把桥修到家门口*', '把桥修到家门口'],
  ['※', ''],
  ['把桥修到家门口', '把桥修到家门口'],
])('%s', (title, bare) => expect(withoutMark(title)).toBe(bare));
