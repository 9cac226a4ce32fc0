import { expect, it } from 'vitest';
import { wholeCharacters } from './whole-characters';

it.each([
  ['桥梁', 1, 1],
  ['a𠮷', 1, 1],
  ['a𠮷', 2, 1],
  ['a𠮷', 3, 3],
  ['𠮷', 0, 0],
])('of %s at most %i units are %i', (text, max, end) => expect(wholeCharacters(text, max)).toBe(end));
