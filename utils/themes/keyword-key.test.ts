import { expect, it } from 'vitest';
import { keywordKey } from './keyword-key';

it.each([
  ['ＡＩ 治理', 'ai治理'],
  ['Great  Teams', 'great team'],
  ['well-being', 'well being'],
  ['R&D', 'r&d'],
  ['C++', 'c++'],
  ['桥', '桥'],
  ['3', ''],
  ['a', ''],
  ['\u200b', ''],
  ['。', ''],
  ['.*', ''],
  ['мир', ''],
  ['', ''],
])('%j is looked for by %j', (word, key) => expect(keywordKey(word)).toBe(key));
