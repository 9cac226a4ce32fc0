import { expect, it } from 'vitest';
import { numberLabel } from './number-label';

it.each([
  ['chineseCounting', 1, '一'],
  ['chineseCountingThousand', 10, '十'],
  ['japaneseCounting', 11, '十一'],
  ['chineseCounting', 20, '二十'],
  ['chineseCounting', 35, '三十五'],
  ['chineseCounting', 120, '120'],
  ['ideographDigital', 10, '一〇'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 1, 'a'],
  ['upperLetter', 27, 'AA'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['upperRoman', 1e9, '1000000000'],
  ['bullet', 5, ''],
  ['decimal', 5, '5'],
  ['somethingNew', 5, '5'],
])('%s %d is %s', (format, number, label) => expect(numberLabel(format, number)).toBe(label));
