import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { identifyingSpans } from './identifying-spans';

function told(written: string, ...kinds: string[]): string[] {
  const folded = foldText(written);
  const cased = [...folded.starts].map((start) => written[start]).join('');
  const words = identifyingSpans(folded.text, cased)
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => folded.text.slice(start, end));
  return [...new Set(words)];
}

describe('identifyingSpans', () => {
  it.each([
    ['digits with their unit', '增长３．５％，达到1,200亿元', ['3.5%', '1,200亿元']],
    ['numbers in Han', '二十大以来的第三个五年', ['二十', '第三', '五年']],
    ['dates', '2024年5月7日', ['2024年', '5月', '7日']],
    ['what digits count', '修了94户的路，走了3 公里', ['94户', '3公里']],
    ['letters as unit', '100km，5 GB', ['100km', '5 gb']],
    ['signs', '从-5度到零上三度', ['-5度', '零上三度']],
    ['digits of cheques, in sums', '壹佰元', ['壹佰元']],
    ['but not in other words', '队伍在大陆收拾', []],
    ['percents in words', '百分之八点五', ['百分', '八点五']],
    ['in English', 'Seventy-two people came in May, half of them twice', ['seventy', 'two', 'may', 'half', 'twice']],
  ])('numbers: %s', (_, text, expected) => expect(told(text, 'number')).toEqual(expected));

  it.each([
    ['不是没有未来，别去', ['不', '没', '未', '别']],
    ['特别是个别人的区别', []],
    ["We don't know, nor cannot we; nothing without you", ["n't", 'nor', 'cannot', 'nothing', 'without']],
    ['Know now the notes', []],
  ])('negations: %s', (text, expected) => expect(told(text, 'negation')).toEqual(expected));

  it.each([
    ['张局长说', ['张']],
    ['王建国同志', ['王建国']],
    ['习近平总书记', ['习近平']],
    ['李副市长', ['李']],
    ['国家主席刘海山，', ['刘海山']],
    ['记者 王晔', ['王晔']],
    ['拉马福萨总统', ['拉马福萨', '马福萨']],
    ['弗雷德·道格拉斯', ['弗雷德·道格拉斯']],
    ['村民王建国，老张说，小李听，王总来了', ['王建国', '老张', '小李', '王']],
    ['解书记', ['解']],
    ['俄罗斯总统普京强调', ['俄罗斯', '罗斯', '普京']],
    ['各级书记和全党同志', []],
    ['总书记关于党的建设', []],
    ['Then Mr Smith met Anna in Paris. He was 20', ['mr', 'smith', 'anna', 'paris']],
    ['管好AI和5G设备', ['ai']],
    ['I think so', []],
  ])('names: %s', (text, expected) => expect(told(text, 'name')).toEqual(expected));

  it.each([
    ['江苏省无锡市松港区', ['江苏', '无锡', '松港']],
    ['苏州市、中山市、歙县和小岗村', ['苏州', '中山', '歙', '小岗']],
    ['清华大学、华为公司', ['清华', '华为']],
    ['市场、区域、城市、山区、农村', []],
    ['全省各市，这个地区的山区', []],
    ['建设城市和农村', []],
    ['中国和美国', ['中国', '美国']],
  ])('places: %s', (text, expected) => expect(told(text, 'place')).toEqual(expected));

  it.each([
    ['今年不比去年', ['今年', '去年']],
    ['上个月的星期三', ['上个月', '星期三']],
    ['上半年，下午，中旬，春节', ['上半年', '下午', '中旬', '春节']],
  ])('days: %s', (text, expected) => expect(told(text, 'day')).toEqual(expected));
});
