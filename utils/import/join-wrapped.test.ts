import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWrapped } from './join-wrapped';

/** Wraps as programs do: as many characters as fit. */
function wrap(text: string, characters: number): string[] {
  return text.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? [];
}
const LONG = '学习最忌浮光掠影。有的同志笔记抄了好几本，问起来却说不出一句自己的话，这样的学习等于没有学。'.repeat(3);

describe('joinWrapped', () => {
  it('takes each line for a paragraph', () => {
    const lines = ['标题', '同志们：', LONG, '', '一、端正学风', '要读原文。'];
    expect(joinWrapped(lines)).toEqual(lines.filter((line) => line !== ''));
  });

  it('joins lines that a program wrapped, parted by empty lines or by indents', () => {
    const [one, two] = [`　　${LONG}`, `　　又一段。${LONG}`];
    expect(joinWrapped([...wrap(one, 36), '', ...wrap(two, 36)])).toEqual([one, two]);
    expect(joinWrapped([...wrap(one, 36), ...wrap(two, 36)])).toEqual([one, two]);
  });

  it('joins a word that was parted before a numeral', () => {
    const text = `　　${LONG.slice(0, 34)}一，${LONG.slice(36, 120)}`;
    expect(joinWrapped([...wrap(text, 36), '', ...wrap(`　　${LONG}`, 36)])).toEqual([text, `　　${LONG}`]);
  });

  it('joins English with spaces', () => {
    const words = 'We read what we are given, and we write what we think of it, so that others may read it in turn.';
    const lines = [
      'We read what we are given, and we write what we think of',
      'it, so that others may read it in turn. We read what we',
      'are given, and we write what we think of it, so that',
      'others may read it in turn. We read what we are given,',
      'and we write what we think of it, so that others may',
      'read it in turn.',
    ];
    expect(joinWrapped(lines)).toEqual([`${words} ${words} ${words}`]);
  });

  it('leaves verses, lists and names as they are', () => {
    const verses = ['春眠不觉晓', '处处闻啼鸟', '夜来风雨声', '花落知多少', '春眠不觉晓', '处处闻啼鸟'];
    expect(joinWrapped(verses)).toEqual(verses);
    const uneven = [
      LONG.slice(0, 30),
      LONG.slice(0, 20),
      LONG.slice(0, 30),
      LONG.slice(0, 25),
      LONG.slice(0, 30),
      '完',
    ];
    expect(joinWrapped(uneven)).toEqual(uneven);
  });

  it('leaves a text alone in which one line end was meant', () => {
    const wrapped = wrap(LONG, 36);
    const lines = [...wrapped, '短的一行', ...wrapped];
    expect(joinWrapped(lines)).toEqual(lines);
  });

  it('leaves points of equal width as they are', () => {
    const points = [
      '一、加强学习，提高政治站位和能力',
      '二、深入调研，掌握实际情况和数据',
      '三、狠抓落实，确保任务全部都完成',
      '四、严明纪律，营造风清气正好环境',
      '五、团结奋斗，不断开创工作新局面',
    ];
    expect(joinWrapped(points)).toEqual(points);
    const unmarked = points.map((point) => point.slice(2));
    expect(joinWrapped(unmarked)).toEqual(unmarked);
    expect(joinWrapped([...unmarked, '', ...unmarked])).toEqual([...unmarked, ...unmarked]);
  });

  it('begins a paragraph with a marker, also in a text that a program wrapped', () => {
    const first = LONG.slice(0, 72);
    const second = `一、${LONG}`;
    expect(joinWrapped([...wrap(first, 36), ...wrap(second, 36)])).toEqual([first, second]);
  });

  it('ends a paragraph where line and sentence end, also in a text that a program wrapped', () => {
    const first = `${LONG.slice(0, 71)}。`;
    expect(joinWrapped([...wrap(first, 36), ...wrap(LONG, 36)])).toEqual([first, LONG]);
    const lines = [
      'We read what we are given, and we write what we think of',
      'it, so that others may read it in turn. It was Dr.',
      'Shen who asked us whether others will read it in turn.',
      'We write what we think of it, and others may then read',
      'it in turn, for we read what we are given, and we write',
      'what we think of it.',
    ];
    expect(joinWrapped(lines)).toEqual([lines.slice(0, 3).join(' '), lines.slice(3).join(' ')]);
  });

  it('loses no word', () => {
    const line = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...wrap(LONG, 36), '', '　　新的一段'));
    const bare = (lines: string[]): string => lines.join('').replaceAll(/\s/g, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(bare(joinWrapped(lines))).toBe(bare(lines));
      }),
    );
  });
});
