import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textWidth } from './text-width';
import { titleLines } from './title-lines';

test.each([
  [['把书读进去，把事做出来，把群众放在心里']],
  [['围绕“学以致用”“担当作为”', '“为民服务”的学习心得']],
  [['坚持以人民为中心的发展思想', '把政务服务工作做到群众心坎上的', '几点体会和下一步打算']],
  [['学习《在全市政务服务工作会议上的讲话》', '心得体会']],
  [['关于认真学习贯彻全市', '政务服务工作会议精神的体会']],
  [['我读《小窗口里的大文章》', '和《把书读进去，把事做出来》的心得']],
  // What is quoted, and what it is the name of.
  [['以“钉钉子”精神', '抓好2026年第一季度重点工作落实']],
  [['从一份清单看“实干”二字的分量', '和政务服务的温度']],
  [['弘扬“马上就办”作风', '持续优化云渡市营商环境的实践与思考']],
  [['从“一件小事”看“人民至上”理念', '在窗口服务中的实践']],
  [['传承“两弹一星”精神', '争做新时代科技报国的奋斗者']],
  [['扎实推进“高效办成一件事”改革', '不断提升企业和群众的获得感']],
  [['用好“四下基层”制度，', '走好新时代党的群众路线']],
  [['牢记“国之大者”勇担时代使命', '奋力书写青年干部的合格答卷']],
  [['学习"两学一做"学习教育常态化', '制度化的几点心得体会']],
  // Before what a clause begins with, never behind it.
  [['学习全市改进作风推进会精神', '切实把好事办到群众心坎上']],
  [['深入学习贯彻全市经济工作会议精神', '推动高质量发展取得新成效']],
  [['以实际行动践行初心使命', '努力创造经得起历史检验的业绩']],
  [['加强党性修养提升服务能力', '做人民群众的贴心人']],
  [['以学铸魂以学增智以学正风', '以学促干主题教育学习心得体会']],
  [['坚持以人民为中心', '推动“枫桥经验”在基层落地生根']],
  [['锚定目标真抓实干', '以高质量党建引领高质量发展']],
  [['在新时代新征程上', '奋力谱写云渡市高质量发展新篇章的思考']],
  [['以优异的成绩为党旗增光添彩', '谱写时代新华章心得']],
  // Behind marks, 的, and before 和.
  [['学思践悟、知行合一，', '做新时代基层治理的行家里手']],
  [['一枝一叶总关情：', '基层调研两个月的所见所闻与所思所想']],
  [['守初心、担使命，', '在平凡岗位上书写不平凡的青春答卷']],
  [['立足岗位做贡献踔厉奋发向未来——', '参加全市大会的感想']],
  [['在实干中答好新时代青年干部的', '考题和群众的考卷']],
  [['坚定不移推进政务服务标准化', '规范化便利化建设的几点体会']],
  [['发改系统青年干部谈学习', '《在实干中答题》的收获与体会']],
  [['关于进一步加强和改进全市', '机关干部作风建设的学习体会']],
  [['在2026年全市青年干部', '理论学习读书班结业式上的交流发言']],
  [['学习贯彻《关于加强基层治理体系', '和治理能力现代化建设的意见》的心得体会']],
  // What says little by itself stays with what it is of.
  [['把党的二十届四中全会精神作为必修课', '认真研读的体会']],
  [['全市卫生健康系统', '党风廉政建设工作会议上的讲话']],
  [['学习全国劳动模范王建国同志', '先进事迹报告会心得体会']],
  [['深入贯彻落实总书记重要讲话', '重要指示批示精神的体会']],
  [['基层干部要做到心中有党', '心中有民心中有责心中有戒']],
  // Ranges, times and numbers are whole.
  [['对本市2021—2025年基层治理工作的', '学习与思考体会']],
  // Of a line's length, and shorter.
  [['在实干中答好新时代青年干部的考题']],
  [['关于把好事办到群众心坎上的几点思考和体会']],
  [['把“问题清单”变成“满意清单”的三点启示']],
  [['读懂“实干”二字里的为民情怀与责任担当']],
])('is broken by sense: %j', (lines) => {
  expect(titleLines(lines.join(''), 20)).toEqual(lines);
});

test.each([
  [['——学习顾砚秋同志在全市改进作风推进会上的讲话', '《在实干中答题：把好事办到群众心坎上》的心得体会']],
  [['——学习《在实干中答题：把好事办到群众心坎上》有感，', '兼谈发改系统青年干部的责任']],
  [['——学习贯彻全市青年干部座谈会精神', '切实把好事办到群众心坎上的体会']],
  [['——学习顾砚秋同志', '在全市政务服务工作推进会上的讲话和几份材料']],
])('so is a subtitle, of smaller letters: %j', (lines) => {
  expect(titleLines(lines.join(''), 27)).toEqual(lines);
});

test('where a browser knows no words, lines are of like length all the same, and nothing is lost', () => {
  const characters = vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function* (text: string) {
    let index = 0;
    for (const segment of text) {
      yield { segment, index, input: text };
      index += segment.length;
    }
  } as unknown as Intl.Segmenter['segment']);
  const title = '以“钉钉子”精神抓好2026年第一季度重点工作落实';
  const lines = titleLines(title, 20);
  characters.mockRestore();
  expect(lines.join('')).toBe(title);
  expect(lines).toHaveLength(2);
  expect(Math.min(...lines.map(textWidth))).toBeGreaterThan(6);
});

test('a name too long for a line is broken between its words, nowhere else', () => {
  const title = '学习《在庆祝云渡市政务服务中心成立二十周年大会暨先进集体和先进个人表彰会上的讲话》心得体会';
  const lines = titleLines(title, 20);
  expect(lines.join('')).toBe(title);
  expect(lines.every((line) => textWidth(line) <= 20)).toBe(true);
  expect(lines).toHaveLength(3);
  const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(title), ({ index }) => index);
  const breaks = [lines[0]!.length, lines[0]!.length + lines[1]!.length];
  expect(breaks.filter((at) => !words.includes(at))).toEqual([]);
});

test('no line is shorter than both beside it: the shape would be an hourglass', () => {
  const lines = ['提升能力政务服务标准化规范化', '奋力谱写新篇章以实际行动践行初心使命', '在实践中做贴心人'];
  expect(titleLines(lines.join(''), 20)).toEqual(lines);
});

test('a title without Chinese wraps as any text does', () => {
  const title = 'A reflection on “The questions we carry home”, and on a few others that were left at the door';
  expect(titleLines(title, 20)).toEqual([title]);
});

test('joined, the lines are the title; none too long, too short, or beginning or ending with what must not', () => {
  const word = fc.constantFrom(
    '学习',
    '心得',
    '的',
    '“小事”',
    '《讲话》',
    '，',
    '——',
    '2026年',
    'Reading',
    ' ',
    '😀',
    '（三）',
    '『初心』',
    '〈意见〉',
    '‘小事’',
    '(一)',
    '把',
    '云',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 8, max: 28 }), (words, perLine) => {
      const title = words.join('');
      const lines = titleLines(title, perLine);
      expect(lines.join('')).toBe(title);
      if (lines.length === 1) return;
      for (const line of lines) {
        expect(textWidth(line)).toBeGreaterThanOrEqual(3);
        expect(textWidth(line)).toBeLessThanOrEqual(perLine);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/[《〈“‘『（(]$/u);
      }
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》〉”’』）)，—]/u);
    }),
  );
});

test('the longest title there can be is broken too', () => {
  const title = '学习贯彻会议精神'.repeat(62);
  const lines = titleLines(title, 20);
  expect(lines.join('')).toBe(title);
  expect(lines.length).toBeLessThanOrEqual(27);
});

test('longer than any title that is kept: left to wrap, at once', () => {
  const long = '学习心得'.repeat(25_000);
  expect(titleLines(long, 20)).toEqual([long]);
});

test('where there is no width, it is left to wrap', () => {
  for (const perLine of [0, -1, 2, NaN]) expect(titleLines('学习贯彻会议精神', perLine)).toEqual(['学习贯彻会议精神']);
});
