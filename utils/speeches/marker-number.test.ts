import { expect, it } from 'vitest';
import { markerNumber } from './marker-number';

it.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['一千二百六十', 1260],
  ['12', 12],
  ['１２', 12],
  ['①', 1],
  ['⑳', 20],
  ['IV', 4],
  ['XII', 12],
  ['首先', 1],
  ['Third', 3],
  ['SEVEN', 7],
  ['最后', 999],
  ['二三', 0],
  ['of', 0],
  ['', 0],
])('the number of “%s” is %i', (number, value) => expect(markerNumber(number)).toBe(value));
