import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from './read-outline';

const shape = (paragraphs: string[]): string[] =>
  readOutline(paragraphs).map(
    ({ level, marker, label, paragraph, parent }) => `${level} ${marker}${label} @${paragraph} ^${parent ?? '-'}`,
  );

const speech = [
  '各位领导、同志们：',
  '把小事办好，要从三个方面用力。',
  '　　一、先把账算清，摸准群众的需要',
  '账算清了，心里才有底。',
  '一要走到门口去问。坐在屋里想不出办法，问一百户才知道缺哪一样。',
  '二要把数目写下来。写下来才能比。',
  '二、再把路走通，用好手里的办法',
  '一要先易后难。',
  '二要说到做到。',
  '（结束）',
];

describe('readOutline', () => {
  it('reads headings and the points under them', () => {
    expect(shape(speech)).toEqual([
      '1 一、先把账算清，摸准群众的需要 @2 ^-',
      '2 一要走到门口去问 @4 ^0',
      '2 二要把数目写下来 @5 ^0',
      '1 二、再把路走通，用好手里的办法 @6 ^-',
      '2 一要先易后难 @7 ^3',
      '2 二要说到做到 @8 ^3',
    ]);
  });

  it('numbers levels by first appearance, and nests by kind', () => {
    expect(shape(['第一，说账。', '一是收。', '二是支。', '第二，说路。', '（一）桥', '一、灯'])).toEqual([
      '1 第一，说账 @0 ^-',
      '2 一是收 @1 ^0',
      '2 二是支 @2 ^0',
      '1 第二，说路 @3 ^-',
      '3 （一）桥 @4 ^-',
      '4 一、灯 @5 ^-',
    ]);
    expect(shape(['一、甲', '（一）乙', '1. 丙', '（1）丁', '（2）戊', '2. 己', '（二）庚', '二、辛'])).toEqual([
      '1 一、甲 @0 ^-',
      '2 （一）乙 @1 ^0',
      '3 1.丙 @2 ^1',
      '4 （1）丁 @3 ^2',
      '4 （2）戊 @4 ^2',
      '3 2.己 @5 ^1',
      '2 （二）庚 @6 ^0',
      '1 二、辛 @7 ^-',
    ]);
  });

  it('takes what is out of sequence for text', () => {
    expect(shape(['三要同心。', '二、没有一', '一、有了', '三、跳过', '二、接上'])).toEqual([
      '1 一、有了 @2 ^-',
      '1 二、接上 @4 ^-',
    ]);
  });

  it('lets a run begin again', () => {
    expect(shape(['第一，甲', '第二，乙', '第一，丙', '第二，丁'])).toHaveLength(4);
  });

  it('counts past ten and a hundred', () => {
    const numeral = (n: number): string => {
      const digits = '〇一二三四五六七八九';
      const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
      return `${hundreds ? `${digits[hundreds]}百` : ''}${tens ? `${tens > 1 || hundreds ? digits[tens] : ''}十` : ''}${ones ? digits[ones] : ''}`;
    };
    const all = Array.from({ length: 99 }, (_, i) => `${numeral(i + 1)}、事项`);
    expect(readOutline(all)).toHaveLength(99);
  });

  it('takes —— for a list only when there are two', () => {
    expect(shape(['——在村口的讲话', '正文。'])).toEqual([]);
    expect(shape(['一、原则', '——必须先问。再做。', '——必须算账。', '二、办法', '——一家之言'])).toEqual([
      '1 一、原则 @0 ^-',
      '2 ——必须先问 @1 ^0',
      '2 ——必须算账 @2 ^0',
      '1 二、办法 @3 ^-',
    ]);
  });

  it('cuts long labels, never through a character', () => {
    const [item] = readOutline([`一、${'😀'.repeat(60)}`]);
    expect(item?.label).toBe(`${'😀'.repeat(39)}…`);
  });

  it('keeps parents before children, for any lines', () => {
    const line = fc.tuple(
      fc.constantFrom('一、', '二、', '（一）', '1.', '①', '②', '第一，', '第二，', '一要', '二要', '一是', '——', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const outline = readOutline(lines.map((parts) => parts.join('')));
        for (const [index, item] of outline.entries()) {
          expect(item.parent === null || item.parent < index).toBe(true);
          expect(item.label.length).toBeLessThanOrEqual(80);
          expect(lines[item.paragraph]?.join('')).toContain(item.marker);
        }
      }),
    );
  });
});
