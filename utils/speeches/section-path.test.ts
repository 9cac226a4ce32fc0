import { describe, expect, it } from 'vitest';
import { readOutline } from './read-outline';
import { sectionPath } from './section-path';

const at = (paragraphs: string[], index: number, words = ''): string[] =>
  sectionPath({ paragraphs, outline: readOutline(paragraphs) }, index, (paragraphs[index] ?? '').indexOf(words));

const speech = [
  '各位领导、同志们：',
  '把小事办好，要从两个方面用力。',
  '　　一、先把账算清',
  '账算清了，心里才有底。',
  '　　一要走到门口去问。要问两样：一是缺什么；二是谁会做。问清了再回来。',
  '二要把数目写下来。',
  '同志们！',
  '账要人人看得懂。',
  '二、再把路走通',
  '路在脚下。',
  '各位同事！',
  '谢谢渡口的每一个人。',
];
const [one, ask] = ['一、先把账算清', '一要走到门口去问'];

describe('sectionPath', () => {
  it.each([
    [-1, '', []],
    [1, '', []],
    [2, '', [one]],
    [3, '心里', [one]],
    [4, '　', [one, ask]],
    [4, '一要', [one, ask]],
    [4, '要问两样', [one, ask]],
    [4, '一是', [one, ask, '一是缺什么']],
    [4, '什么', [one, ask, '一是缺什么']],
    [4, '谁会做', [one, ask, '二是谁会做']],
    [5, '写下来', [one, '二要把数目写下来']],
    [9, '脚下', ['二、再把路走通']],
  ])('in paragraph %i at “%s”', (index, words, path) => expect(at(speech, index, words)).toEqual(path));

  it('ends with a salutation what does not go on after it', () => {
    expect(at(speech, 7)).toEqual([one]);
    expect(at(speech, 11)).toEqual([]);
  });

  it('follows the points within a paragraph, which end with it', () => {
    const list = ['一、办法', '要办三件：（一）问人，问清楚；（二）问水；（三）问船。', '办完再回来。', '二、道理'];
    expect(at(list, 1, '要办')).toEqual(['一、办法']);
    expect(at(list, 1, '问清楚')).toEqual(['一、办法', '（一）问人，问清楚']);
    expect(at(list, 1, '问水')).toEqual(['一、办法', '（二）问水']);
    expect(at(list, 1, '船')).toEqual(['一、办法', '（三）问船']);
    expect(at(list, 2)).toEqual(['一、办法']);
    const nested = ['要办：第一，问：①人；②水。第二，算。', '办完再回来。'];
    expect(at(nested, 0, '水')).toEqual(['第一，问', '②水']);
    expect(at(nested, 0, '算')).toEqual(['第二，算']);
    expect(at(nested, 1)).toEqual([]);
  });

  it('stays in a row within a paragraph that goes on behind, and in one that began its paragraph', () => {
    expect(at(['要办：（一）问；（二）算。', '算清楚。', '（三）写。'], 1)).toEqual(['（二）算']);
    expect(at(['一是问；二是算。', '算清楚。'], 1)).toEqual(['二是算']);
    expect(at(['一、甲', '要办：一是问；二是算。', '算清楚。', '还有：一是写；二是读。'], 2)).toEqual(['一、甲']);
  });

  it('puts a space after what needs one', () => {
    expect(at(['1. Mend the bridge.', 'It is old.'], 1)).toEqual(['1. Mend the bridge']);
  });

  it('is no deeper than a note may have it', () => {
    const kinds = [
      '第一部分　甲',
      '第一章　甲',
      '第一节　甲',
      '第一条　甲',
      '一、甲',
      '（一）甲',
      '1.甲',
      '第一，甲',
      '一要甲',
      '（1）甲',
      '①甲',
    ];
    expect(at(kinds, 10)).toHaveLength(9);
  });

  it('does not go round in an outline from outside', () => {
    const item = { level: 1, marker: '一、', label: '甲', paragraph: 0 };
    expect(sectionPath({ paragraphs: ['一、甲'], outline: [{ ...item, parent: 0 }] }, 0, 0)).toEqual(['一、甲']);
    expect(sectionPath({ paragraphs: [], outline: [{ ...item, parent: 7 }] }, 0, 0)).toEqual(['一、甲']);
  });
});
