import { expect, test } from 'vitest';
import { titlePlaces } from './title-places';

/** Of each place marked by a stroke: whether something is torn there, or it can't be broken at all. */
function isTorn(marked: string): boolean[] {
  const parts = marked.split('|');
  const places = new Map(titlePlaces(parts.join('')).map(({ at, tears }) => [at, tears]));
  return parts.slice(0, -1).map((_, at) => places.get(parts.slice(0, at + 1).join('').length) ?? true);
}

const CONTEXTS = ['奋力X云渡市新篇章', '青年要X新时代的', '在基层X为民服务'];

test.each(
  (
    '谱写 书写 抒写 续写 编写 撰写 改写 走好 办好 办实 答好 写好 当好 做好 做实 用好 争做 争当 勇当 勇担 敢做 善做 真抓 狠抓 严抓 紧抓 细看 回看 ' +
    '研读 选读 品读 精读 导读 诵读 领读 担当 敢当 善谈 访谈 座谈 漫谈 直面 深耕 践行 笃行 走深 走实 扛牢 扛起 守好 护好 管好 建好 讲好 跑好 打好'
  ).split(' '),
)('%s is one word, also where the segmenter knows only its parts', (word) => {
  for (const context of CONTEXTS) expect(isTorn(context.replace('X', Array.from(word).join('|')))).toEqual([true]);
});

test('a verb of one character begins a clause all the same', () => {
  expect(isTorn('提升服务能力|做人民群众的贴心人')).toEqual([false]);
  expect(isTorn('在平凡岗位上|做不平凡的人')).toEqual([false]);
});

test('what the segmenter knows of two words is not made another by their ends', () => {
  expect(isTorn('推动高质量发展|现场会')).toEqual([false]);
});

const PAIRS = ['《》', '〈〉', '“”', '‘’', '""', '『』', '「」', '（）', '()'];

test.each(PAIRS)('what stands in %s is hardly parted, and neither mark from it', (pair) => {
  const [opening, closing] = pair as unknown as [string, string];
  const title = `学习${opening}把书读进去，把事做出来${closing}，几点体会`;
  const costs = new Map(titlePlaces(title).map(({ at, cost }) => [at, cost]));
  expect(costs.get(title.indexOf('，') + 1)).toBeGreaterThanOrEqual(30);
  expect(costs.get(title.lastIndexOf('，') + 1)).toBeLessThan(1);
  expect(costs.get(2)).toBeLessThan(3);
  expect(costs.has(3)).toBe(false);
  expect(costs.has(title.indexOf('来') + 1)).toBe(false);
});

test.each([['“'], ['《'], ['"'], ['’'], ['）'], ['（']])('a %s by itself encloses nothing', (mark) => {
  const title = `学习${mark}把书读进去，把事做出来，几点体会`;
  const costs = new Map(titlePlaces(title).map(({ at, cost }) => [at, cost]));
  for (const { index } of title.matchAll(/，/g)) expect(costs.get(index + 1)).toBe(0);
});

test('what is in parentheses is of what is before them', () => {
  expect(isTorn('高一（3）|班的')).toEqual([true]);
});

test.each([
  '2021|—|2025|年',
  '2021|—|—2025年',
  '1978|–|2018改革',
  '10|—20|人小班',
  '2023—2024|学年',
  '8|：|30到17|：|00的',
  '8|:|30',
  '2026|-|05',
  '2026|.|5|.|1',
  '1|/|3',
  'COVID|-|19',
  'C|+|+',
  'A|&|B',
  'GPT|-|4',
  '1|.|5|℃|的',
  '30|%|的',
  '30|％|的',
  '3|.|5|亿元',
  '1|：|1',
  '2023|~|2024',
])('%s is one', (marked) => {
  const torn = isTorn(`关于${marked}工作`);
  expect(torn).toEqual(torn.map(() => true));
});

test.each(['AI与C++|程序设计', '读Walden——|Life in the Woods的体会'])('%s is more than one', (marked) => {
  expect(isTorn(marked)).toEqual([false]);
});

test.each([
  '二十届四中|全会精神',
  '卫生健康|系统',
  '王建国|同志先进|事迹|报告会',
  '总书记重要|讲话和重要|指示精神',
  '总书记重要|讲话|精神',
  '党的|二十|届三中',
  '问题导|向',
])('what says little by itself stays with what it is of: %s', (marked) => {
  const torn = isTorn(`学习${marked}的体会`);
  expect(torn).toEqual(torn.map(() => true));
});

test('what is said alike again begins there, whatever words the segmenter sees across it', () => {
  expect(isTorn('要做到心中有党|心中有民|心中有责|心中有戒')).toEqual([false, false, false]);
  expect(isTorn('要做到心中有党心中有民心|中有责')).toEqual([true]);
});

/** What the place marked by a stroke costs. */
function costOf(marked: string): number {
  const at = marked.indexOf('|');
  return titlePlaces(marked.replace('|', '')).find((place) => place.at === at)!.cost;
}

test.each([
  // A verb waits for what it is about; behind one, another may stand.
  ['牢记初心使命|践行宗旨', '自觉学习|践行宗旨'],
  ['自觉学习|践行宗旨', '自觉学习|宗旨意识'],
  // Before 和, then behind it; not where a verb or one character is before it.
  ['学习与思考|和青年干部的责任', '学习与思考和|青年干部的责任'],
  ['学习与思考和|青年干部的责任', '关于学习和|青年干部的责任'],
  // Behind 中, which is not the beginning of a word.
  ['在基层实践中|青年干部的责任', '在基层实践|中青年干部的责任'],
  ['全市|青年干部的责任', '先进|青年干部的责任'],
])('%s reads better than %s', (better, worse) => {
  expect(costOf(better)).toBeLessThan(costOf(worse));
});
