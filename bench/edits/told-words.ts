import { inventedPlaces } from '../formulaic-speech';

/** What changes the meaning when it changes. */
export type ToldKind = 'number' | 'date' | 'unit' | 'negation' | 'name';
/** A place of a text that tells a number, date, unit, negation or name, and what it may become so that the meaning differs. */
export type ToldWord = { kind: ToldKind; start: number; end: number; others: string[] };

const HAN_DIGITS = '一二三四五六七八九'.split('');
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const OTHER_SURNAMES = '张王李陈孙'.split('');
/** What stands before a full name, or after a name. */
const ROLES =
  '记者|局长|书记|市长|省长|县长|镇长|村长|区长|处长|科长|部长|主任|主席|总统|总理|校长|院长|厂长|所长|站长|队长|教授';
const TITLES = `${ROLES}|老师|师傅|同志|先生|女士|医生`;
const PLACES = [
  ...inventedPlaces,
  ...'北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 无锡 苏州 南京 杭州 宁波 武汉 成都 西安 深圳 广州 厦门 青岛'.split(
    ' ',
  ),
];
/** What may stand just before a name: what follows any other character may be the end of a word. */
const BEFORE_NAME = '(?<=^|[\\p{P}\\s和与及对向请由受跟让像为是的在被给从送找问年])';
const COUNTED = '[个项名位次件户人年月天日亩吨元里公倍成座所家批届期级类组支场条点份种遍岁篇步轮道]';
const ENGLISH_NUMBERS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred'.split(' ');
const UNITS: Record<string, string[]> = {
  亿元: ['万元'],
  万元: ['亿元'],
  公里: ['公斤'],
  公斤: ['公里'],
  公顷: ['亩'],
  亩: ['公顷'],
  万吨: ['吨'],
  吨: ['斤'],
  户: ['村'],
  天: ['年'],
  小时: ['分钟'],
  倍: ['成'],
  平方米: ['平方公里'],
  人次: ['户次'],
  万人: ['亿人'],
  '%': ['‰'],
  ' miles': [' yards'],
  ' hours': [' minutes'],
  ' days': [' weeks'],
  ' pounds': [' tons'],
  ' minutes': [' hours'],
};
const RELATIVE: Record<string, string> = {
  今年: '去年',
  去年: '前年',
  前年: '今年',
  明年: '今年',
  本年度: '上年度',
  上月: '本月',
  本月: '上月',
  昨天: '今天',
  今天: '昨天',
  明天: '昨天',
};

type Finder = (text: string) => ToldWord[];
const found = (
  kind: ToldKind,
  pattern: string,
  others: (match: RegExpMatchArray) => (string | null)[],
  flags = 'gu',
): Finder => {
  const expression = new RegExp(pattern, flags);
  return (text) =>
    [...text.matchAll(expression)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      others: others(match).filter((other) => other !== null && other !== match[0]) as string[],
    }));
};
/** Another digit for the last one; for 9 a smaller. */
const nextNumber = (digits: string): string =>
  digits.replace(/\d(?=\D*$)/, (digit) => String(digit === '9' ? 4 : Number(digit) + 1));
const leadingChanged = (digits: string): string =>
  digits.replace(/^\d/, (digit) => String(digit === '9' ? 8 : Number(digit) + 1));
const otherHan = (numeral: string): string =>
  numeral.replace(/[一二三四五六七八九](?!.*[一二三四五六七八九])/u, (digit) => {
    const at = HAN_DIGITS.indexOf(digit);
    return HAN_DIGITS[(at + 1) % 9] ?? '二';
  });
const surnameChanged = (name: string): (string | null)[] =>
  OTHER_SURNAMES.filter((surname) => surname !== name[0]).map((surname) => surname + name.slice(1));

const HAN_NUMBER = '[一二三四五六七八九十百千万亿两零〇]+';
/** In this order: what an earlier one holds, no later one tells again. */
const finders: Finder[] = [
  // A word in between, 5月6日, is two dates, each with its own edit.
  found('date', '(?<!\\d)\\d{4}(?=年)', ([year]) => [nextNumber(year)]),
  found('date', '(?<!\\d)\\d{1,2}(?=[月日])', ([day]) => [nextNumber(day)]),
  found('date', '[二一][一二三四五六七八九〇零]{3}(?=年)', ([year]) => [otherHan(year)]),
  found('date', Object.keys(RELATIVE).join('|'), ([word]) => [RELATIVE[word] ?? null]),
  found('date', '\\b(?:19|20)\\d\\d\\b', ([year]) => [nextNumber(year)]),
  found('number', '二十大', () => ['十九大', '十八大']),
  found('number', '百分之' + HAN_NUMBER, ([share]) => [otherHan(share), '百分之十一']),
  found('number', '第' + HAN_NUMBER, ([order]) => [otherHan(order)]),
  found('number', '(?<=[。\\n；])[一二三四五](?=[要是])', ([order]) => [otherHan(order)]),
  found('number', `${HAN_NUMBER}(?=${COUNTED})`, ([numeral]) => [otherHan(numeral)]),
  found('number', '(?<![A-Za-z\\d.])\\d+(?:[.,]\\d+)*', ([digits]) => [nextNumber(digits), leadingChanged(digits)]),
  found('number', `\\b(?:${ENGLISH_NUMBERS.join('|')})\\b`, ([word]) =>
    ENGLISH_NUMBERS.filter((other) => other !== word),
  ),
  found(
    'unit',
    `(?<=[\\d一二三四五六七八九十百千万亿两]\\s?)(?:${Object.keys(UNITS).join('|')})`,
    ([unit]) => UNITS[unit] ?? [],
  ),
  found('negation', '没有', () => ['', '有']),
  found('negation', '不(?![断仅同少久])', () => ['']),
  found('negation', '未(?![来])|无(?![锡论数])|勿|毋', ([word]) =>
    word === '未' || word === '无' ? ['', '已'] : [''],
  ),
  found('negation', '必须', () => ['不必', '必不']),
  found('negation', '(?<![不但还可于就凡总只若算正或而要别])是(?!否|非)', () => ['不是']),
  found('negation', '(?<![不需主重只首])要(?=\\p{sc=Han})(?![求点么素不紧])', () => ['不要']),
  found('negation', '(?<![不可财大社机协开年一])[会能应](?=\\p{sc=Han})(?![议力够当不])', ([word]) => [`不${word}`]),
  found('negation', '\\b(?:did|do|does|could|will|would|can|is|are|was|were|must)(?= not\\b)', () => []),
  found('negation', ' (?:not|never)\\b', () => ['']),
  found('negation', '\\b(?:cannot)\\b', () => ['can']),
  found('negation', "\\b(?:don|won|didn|isn|wasn|can)[’']t\\b", ([word]) => [
    word.startsWith('won') ? 'will' : word.replace(/n?[’']t/, ''),
  ]),
  found('negation', '\\b(?:will|is|are|was|must)(?= \\w)(?! not)', ([word]) => [`${word} not`]),
  found('name', `${BEFORE_NAME}[${SURNAMES}](?:\\p{sc=Han}{1,2})?(?=(?:${TITLES}))`, ([name]) => surnameChanged(name)),
  found(
    'name',
    `(?<=(?:${ROLES}))[${SURNAMES}]\\p{sc=Han}{1,2}(?=[\\p{P}\\s说指强表介作来带领和与在从主牵的写一])`,
    ([name]) => surnameChanged(name),
  ),
  found('name', `(?:${PLACES.join('|')})(?=[省市县区镇乡村])`, ([place]) => [
    PLACES[(PLACES.indexOf(place) + 1) % PLACES.length] ?? null,
    PLACES[(PLACES.indexOf(place) + 3) % PLACES.length] ?? null,
  ]),
  found('name', '(?<=\\b(?:Mr|Mrs|Ms|Dr|President|Professor) )[A-Z][a-z]+', ([name]) =>
    ['Jones', 'Rowan', 'Baxter'].filter((other) => other !== name),
  ),
];

/** The telling places of a text, in reading order, none within another. */
export function toldWords(text: string): ToldWord[] {
  const taken: ToldWord[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const find of finders) {
    for (const word of find(text)) {
      if (isTaken.subarray(word.start, word.end).includes(1)) continue;
      isTaken.fill(1, word.start, word.end);
      taken.push(word);
    }
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** Characters that no wording edit touches or puts in: they could make or break a number, date, unit, negation, title or place. */
const TELLING =
  /[\d一二三四五六七八九十百千万亿两零〇几半多第不没未无非别勿毋莫否休免省市县区镇乡村州国年月日号时分秒天元吨米里斤克亩顷倍度户次名位个项今去明昨上下本长记书任席理统志授师生士员者必是要会能应可须]/u;
/** How far around a title or name nothing is touched: 张三丰同志, 记者刘某某. */
const NAME_REACH = 4;

/** Where a wording edit may not touch: 1 for each unit of the text. */
export function protectedUnits(text: string): Uint8Array {
  const kept = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) if (TELLING.test(text[i] ?? '')) kept[i] = 1;
  for (const match of text.matchAll(new RegExp(TITLES, 'gu')))
    kept.fill(1, Math.max(0, match.index - NAME_REACH), match.index + match[0].length + NAME_REACH);
  for (const match of text.matchAll(/[省市县区镇乡村州]/gu)) kept.fill(1, Math.max(0, match.index - 3), match.index);
  // Two after a number: its unit.
  for (const match of text.matchAll(/[\d一二三四五六七八九十百千万亿两零〇]/gu))
    kept.fill(1, match.index, match.index + 3);
  for (const { start, end } of toldWords(text)) kept.fill(1, start, end);
  for (const match of text.matchAll(/[A-Z][A-Za-z]*/g)) kept.fill(1, match.index, match.index + match[0].length);
  return kept;
}
