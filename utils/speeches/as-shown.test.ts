// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { asShown } from './as-shown';
import { readLines } from './read-lines';

const shown = (told: string, html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return asShown(told, [], readLines(page.body, { noise: new Set(), max: 10_000 })).title;
};

describe('asShown', () => {
  it.each([
    [
      'broken within a cell',
      '周宁在渡口大桥通车仪式暨岚溪经济合作论坛上的致辞',
      '<table><tr><td>周宁在渡口大桥通车仪式<br>暨岚溪经济合作论坛上的致辞</td></tr></table>',
      '周宁在渡口大桥通车仪式暨岚溪经济合作论坛上的致辞',
    ],
    [
      'broken into paragraphs, the first the longer',
      '周宁在渡口大桥通车仪式暨岚溪经济论坛上的致辞',
      '<div><p>周宁在渡口大桥通车仪式暨</p><p>岚溪经济论坛上的致辞</p></div>',
      '周宁在渡口大桥通车仪式暨岚溪经济论坛上的致辞',
    ],
    [
      'broken, beside a menu with its first half',
      '学习贯彻党的创新理论 奋力书写渡口新篇',
      '<ul><li>学习贯彻党的创新理论</li></ul><div>学习贯彻党的创新理论<br>奋力书写渡口新篇</div>',
      '学习贯彻党的创新理论 奋力书写渡口新篇',
    ],
    [
      'behind site and channel',
      '岚溪市人民政府 领导讲话 周宁在全市教育大会上的讲话',
      '<div>岚溪市人民政府</div><div>领导讲话</div><div>周宁在全市教育大会上的讲话</div>',
      '周宁在全市教育大会上的讲话',
    ],
    [
      'behind them and dashes',
      '岚溪市人民政府-领导讲话-周宁在全市教育大会上的讲话',
      '<div>岚溪市人民政府</div><div>领导讲话</div><div>周宁在全市教育大会上的讲话</div>',
      '周宁在全市教育大会上的讲话',
    ],
    [
      'shorter than what stands before it',
      '岚溪市人民政府 领导讲话 在全市会上的讲话',
      '<div>岚溪市人民政府</div><div>领导讲话</div><div>在全市会上的讲话</div>',
      '在全市会上的讲话',
    ],
    [
      'before a site that is shown too',
      '把桥修到家门口_岚溪市人民政府',
      '<div>岚溪市人民政府</div><div>把桥修到家门口</div>',
      '把桥修到家门口',
    ],
    [
      'before its subtitle',
      '把桥修到家门口——在渡口建桥动员会上的讲话',
      '<div>把桥修到家门口</div><div>在渡口建桥动员会上的讲话</div>',
      '把桥修到家门口',
    ],
    [
      'behind a word and a colon',
      '受权发布：周宁在全市教育大会上的讲话',
      '<p>受权发布</p><p>周宁在全市教育大会上的讲话</p>',
      '周宁在全市教育大会上的讲话',
    ],
    [
      'not as a menu has its first words',
      '周宁市长讲话：在全市教育大会上讲话要点',
      '<p>周宁市长讲话</p>',
      '周宁市长讲话：在全市教育大会上讲话要点',
    ],
    [
      'not as its first word',
      'Speech by Chair Rivers on tolls and boats',
      '<h2>Speech</h2>',
      'Speech by Chair Rivers on tolls and boats',
    ],
    [
      'that ends like an office, if it is what is told',
      '办好人民满意的大学',
      '<p>办好人民满意的大学</p>',
      '办好人民满意的大学',
    ],
  ])('finds a title %s', (_, told, html, title) => expect(shown(told, html)).toBe(title));
});
