// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { aTheme } from './fixtures/material';
import { headingLengths } from './heading-lengths';
import { themeHeadings } from './theme-headings';
import { unsortedTheme } from './unsorted-notes';

const named = (...names: string[]) => names.map((name) => aTheme(name, name, name));

describe('headings of themes that stand side by side', () => {
  test.each([
    [
      'of nearly one length: as they are',
      ['学习方法', '担当作为', '为民服务观'],
      ['学习方法', '担当作为', '为民服务观'],
    ],
    ['of many lengths: in one frame', ['学习方法', '担当作为与实干'], ['关于学习方法', '关于担当作为与实干']],
    ['one that has a frame already', ['学习方法', '关于担当作为与实干'], ['学习方法', '关于担当作为与实干']],
    ['one alone', ['担当作为与实干'], ['担当作为与实干']],
    ['with a stop, or none at all', ['学习方法。', ' 担当作为： '], ['学习方法', '担当作为']],
  ])('%s', (_, names, headings) => expect(themeHeadings(named(...names), 'zh-CN')).toEqual(headings));

  test.each([
    [
      'of one form: as they are',
      ['Serving people', 'Taking responsibility'],
      ['Serving people', 'Taking responsibility'],
    ],
    [
      'of two: in one frame',
      ['How to study', 'Taking responsibility'],
      ['On how to study', 'On taking responsibility'],
    ],
    ['one that may be a name: as they are', ['How to study', 'China policy'], ['How to study', 'China policy']],
  ])('in English, %s', (_, names, headings) => expect(themeHeadings(named(...names), 'en')).toEqual(headings));

  test('“other” stands outside of the frame', () => {
    expect(themeHeadings([...named('学习方法', '担当作为与实干'), unsortedTheme], 'zh-CN')).toEqual([
      '关于学习方法',
      '关于担当作为与实干',
      '其他方面',
    ]);
  });
});

test('how long the headings are', () => {
  expect(
    headingLengths([
      { kind: 'heading', level: 1, text: '学习收获与认识' },
      { kind: 'paragraph', text: '话', from: 'reader' },
      { kind: 'heading', level: 2, text: '关于 Web 标准' },
    ]),
  ).toEqual([
    { block: 0, level: 1, text: '学习收获与认识', length: 7 },
    { block: 2, level: 2, text: '关于 Web 标准', length: 5 },
  ]);
});
