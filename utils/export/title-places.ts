/** A place where a title may be broken, by UTF-16 offset; how ill that reads; and whether a word, or what says one thing, is torn there. */
type TitlePlace = { at: number; cost: number; tears: boolean };

/** What a line doesn't begin with, and doesn't end with (GB/T 15834). */
const NOT_FIRST = /^[\s\p{Pe}\p{Pf}，。、；：？！…—～·”’%,.;:?!]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}“‘]$/u;
/** What breaking costs, beside how uneven the lines become (`titleLines`). */
const COST = {
  mark: 0,
  pair: 0.2,
  start: 0.3,
  opening: 0.4,
  and: 0.5,
  of: 0.8,
  within: 1,
  behindAnd: 1.2,
  behindVerb: 0.9,
  verbs: 2,
  word: 3,
  unknown: 4,
  dangling: 6,
  torn: 10,
  inMarks: 30,
  inTitle: 40,
  inWord: 200,
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Particles, which belong to what is before them. */
const PARTICLES = words('的 了 地 得 着 过 之 们 等');
const AND = words('和 与 及 以及 暨 并 同');
/** Behind these something is still to come. */
const PREPOSITIONS = words(
  '把 将 以 为 向 对 从 用 让 使 由 在 被 给 于 按 因 为了 关于 对于 围绕 通过 按照 根据 立足 聚焦',
);
/** Before what they say how it is done: they begin a clause, and don't end a line. */
const ADVERBS = words(
  '切实 扎实 努力 奋力 不断 持续 坚决 全力 着力 全面 深入 认真 积极 大力 坚定 坚定不移 进一步 更加 始终 主动 自觉 真正 勇于 善于 更 不 再 都 也 只 就 要 能 才 还',
);
/** Verbs that begin a clause of a title, and wait for what they are about. */
const VERBS = words(
  '抓好 推动 推进 促进 提升 提高 加强 加快 打造 谱写 书写 走好 办好 办实 答好 写好 当好 做好 做实 用好 争做 争当 勇当 勇担 践行 弘扬 传承 牢记 坚持 坚守 凝聚 激发 筑牢 夯实 展现 实现 创造 贡献 优化 深化 强化 ' +
    '兼谈 浅谈 变成 化为 取得 走进 走向 迈向 抒写 续写 研读 品读 回看 真抓 狠抓 紧抓 严抓 敢当 善做 读 谈 看 做 走 抓 当 写',
);
/** Verbs that wait for what they are about too, but are as often a part of a name. */
const OBJECTS = words('学习 贯彻 改进 完善 参加 建成 成立 庆祝');
/** What stands behind others to make one thing of them: 会议精神, 作风建设, 初心使命. Alone at the beginning of a line it says little. */
const HEADS = words(
  '精神 使命 建设 落实 工作 会议 作风 理念 体系 能力 水平 中心 局面 成效 路线 发展 体会 有感 现代化 全会 系统 同志 讲话 指示 批示 事迹 报告会',
);
/** Others that the segmenter parts. */
const PARTED = words('选读 导读 领读 访谈 漫谈 善谈 导向');
/** What they are said of follows. */
const ADJECTIVES = words('重要 重大 先进 优秀 广大 伟大 全国');
/** One character that ends a word or a phrase. */
const ENDINGS = words('化 性 者 会 班 市 区 县 省 部 局 员 感 力 观 年 月 日 字 人 家');
const WITHIN = words('上 中 下 里 内 外 前 后 时 中的');
/** Digits and what they count are one. */
const COUNTED = /^(?:[年月日号届次个项条周季岁名位万亿人元级班期时点分秒倍吨米℃°‰％]|学[年期])/u;
const NUMERAL = /^第?[一二三四五六七八九十百]+$/u;
/** Within what is one though marks are in it: 2021—2025, 8：30, 2026-05, 1.5; COVID-19, C++. A dash between Latin words parts them. */
const JOINED = /(?<=\d[—–：]{0,2})(?=[—–：]{0,2}\d)|(?<=\w[:/.,+&~～'-]?)(?=[:/.,+&~～'-]?\w)|(?<=[A-Za-z]\+?)(?=\+)/gu;

const isSingle = (token: string): boolean => /^\p{Script=Han}$/u.test(token);
/** Whether one of the words stands here: of two characters and more also where the segmenter knows only its parts. */
const begins = (rest: string, token: string, list: ReadonlySet<string>): boolean =>
  list.has(token) || list.has(rest.slice(0, 2)) || list.has(rest.slice(0, 3));
const waits = (before: string, token: string): boolean =>
  VERBS.has(token) || OBJECTS.has(token) || VERBS.has(before.slice(-2)) || /.[到成于好]$/u.test(token);
/** Whether a character that is a word to the segmenter is the end of another. What is longer it knows: there is no 展现 in 发展|现代化. */
const isParted = (last: string, next: string): boolean =>
  isSingle(next) && [VERBS, ADVERBS, OBJECTS, HEADS, PARTED].some((list) => list.has(last.slice(-1) + next));
/** A character known to stand alone; beside any other a verb of one character is the end of a word, or the beginning of a name: 著作选读. */
const isAlone = (token: string): boolean => PARTICLES.has(token) || WITHIN.has(token) || AND.has(token);

/** What a break between two words costs, of which the second goes on as `rest`, and behind `before`. */
function between(before: string, [third, last, next, second]: [string, string, string, string], rest: string): number {
  if (isParted(last, next)) return COST.inWord;
  const isVerb =
    begins(rest, next, VERBS) &&
    !ENDINGS.has(second) &&
    (!isSingle(next) || !isSingle(last) || isAlone(last) || isParted(next, second));
  const starts = isVerb || (begins(rest, next, ADVERBS) && !isSingle(next)) || PREPOSITIONS.has(next);
  const isAnd = AND.has(next);
  const end = before.at(-1) ?? '';
  if (/[，。；：？！…—\s]/u.test(end)) return /^\s\p{Script=Latin}$/u.test(end + rest[0]) ? COST.word : COST.mark;
  if (end === '、') return COST.pair;
  const opens = /^[《“‘（]/u.test(rest);
  if (/[”’》）]/u.test(end)) {
    if (opens) return COST.pair;
    if (isAnd) return COST.and;
    if (starts) return COST.start;
    if (isSingle(next)) return COST.torn;
    // What is quoted is mostly the name of what is said behind it: “钉钉子”精神.
    return /[”’]/u.test(end) || HEADS.has(next) ? COST.torn : COST.pair;
  }
  if (/\d$/.test(end) && COUNTED.test(rest)) return COST.inWord;
  if (NUMERAL.test(last) && (last.startsWith('第') || COUNTED.test(rest))) return COST.torn;
  if (PREPOSITIONS.has(last) || ADVERBS.has(last)) return COST.dangling;
  if (AND.has(last)) return waits('', third) || isSingle(third) ? COST.dangling : COST.behindAnd;
  if (opens && waits('', last)) return isSingle(last) ? COST.dangling : COST.behindVerb;
  if (opens) return isSingle(last) && !PARTICLES.has(last) ? COST.torn : COST.opening;
  // 党的二十大 is a name.
  if (before.endsWith('党的') && /^[一二三四五六七八九十]/u.test(rest)) return COST.torn;
  if (PARTICLES.has(last)) return starts ? COST.start : COST.of;
  if (HEADS.has(next) || HEADS.has(rest.slice(0, 3))) return COST.torn;
  if (ADJECTIVES.has(last)) return COST.dangling;
  // Two characters that are no words by themselves, behind one that is: the beginning of a word the segmenter doesn't know.
  if (
    !isSingle(last) &&
    isSingle(next) &&
    isSingle(second) &&
    !isAlone(next) &&
    !ENDINGS.has(next) &&
    !isAlone(second) &&
    !starts &&
    !waits(before, last)
  )
    return COST.unknown;
  if (isSingle(next) && !starts && !isAnd) return COST.torn;
  if (WITHIN.has(last)) return starts ? COST.start : COST.within;
  if (waits(before, last)) return starts ? COST.verbs : COST.dangling;
  if (isSingle(last) && !ENDINGS.has(last)) return starts ? COST.within : COST.torn;
  if (starts) return COST.start;
  return isAnd ? COST.and : COST.word;
}

/** Pairs of marks that stand for one of another kind here; a straight quotation mark says only by its place which of the two it is. */
const PAIRS: [RegExp, string][] = [
  [/"([^"]+)"/gu, '“$1”'],
  [/‘([^’]+)’/gu, '“$1”'],
  [/『([^』]+)』/gu, '“$1”'],
  [/「([^」]+)」/gu, '“$1”'],
  [/〈([^〉]+)〉/gu, '《$1》'],
  [/\(([^)]+)\)/gu, '（$1）'],
];
/** What breaking costs within a pair, by its first mark. */
const ENCLOSED: Record<string, [closing: string, cost: number]> = {
  '《': ['》', COST.inTitle],
  '“': ['”', COST.inMarks],
  '（': ['）', COST.inMarks],
};

/** What breaking costs at each place of a title for the pairs of marks it stands in; one by itself encloses nothing. */
function enclosing(title: string): number[] {
  const costs = Array.from({ length: title.length + 1 }, () => 0);
  const open: { at: number; closing: string; cost: number }[] = [];
  for (const [at, char] of title.split('').entries()) {
    const begun = ENCLOSED[char];
    if (begun) open.push({ at, closing: begun[0], cost: begun[1] });
    const index = open.findLastIndex(({ closing }) => closing === char);
    if (index < 0) continue;
    const { at: from, cost } = open[index]!;
    for (let place = from + 1; place <= at; place++) costs[place]! += cost;
    // What was opened within and isn't closed never is.
    open.length = index;
  }
  return costs;
}

/** Where what is said begins as what was said just before it: 心中有党|心中有民. */
function alike(title: string): number[] {
  const found: number[] = [];
  for (let at = 4; at < title.length; at++) {
    for (let long = 4; long <= 8 && long <= at; long++) {
      let same = 0;
      while (same < long && title[at + same] === title[at - long + same]) same += 1;
      const isFirst = title[at - 1] !== title[at - long - 1];
      if (isFirst && same >= 3 && 2 * same > long && same < long) {
        found.push(at);
        break;
      }
    }
  }
  return found;
}

/** The words of `Intl.Segmenter`, none across one of the places. */
function segmented(title: string, places: number[]): { segment: string; index: number }[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [0, ...places].flatMap((from, at) =>
    Array.from(segmenter.segment(title.slice(from, places[at])), ({ segment, index }) => ({
      segment,
      index: from + index,
    })),
  );
}

/**
 * Where a title in Chinese may be broken: behind marks, before the verb or preposition a clause begins with, behind a phrase; hardly within quotation marks or 《》, or between what is quoted and what it
 * is the name of. Words are those of `Intl.Segmenter`. Its dictionary is the browser's and knows few names and new words: single characters beside which it sees an end are taken to be parts
 * of a word, but for those known to stand alone.
 */
export function titlePlaces(written: string): TitlePlace[] {
  const title = PAIRS.reduce((text, [pair, marks]) => text.replace(pair, marks), written);
  const enclosed = enclosing(title);
  const repeated = new Set(alike(title));
  const segments = segmented(title, [...repeated]);
  const indexes = new Map(segments.map(({ index }, at) => [index, at]));
  const joined = new Set(Array.from(title.matchAll(JOINED), ({ index }) => index));
  const found: TitlePlace[] = [];
  let at = 0;
  let last = '';
  for (const char of title) {
    const rest = title.slice(at, at + 4);
    const index = indexes.get(at);
    const token = (from: number): string => segments[(index ?? 0) + from]?.segment ?? '';
    const allowed =
      at > 0 && !NOT_FIRST.test(rest) && !NOT_LAST.test(last) && !(index !== undefined && PARTICLES.has(token(0)));
    if (allowed) {
      const before = title.slice(Math.max(0, at - 4), at);
      const own =
        index === undefined || joined.has(at)
          ? COST.inWord
          : repeated.has(at)
            ? COST.start
            : between(before, [token(-2), token(-1), token(0), token(1)], rest);
      found.push({ at, cost: own + enclosed[at]!, tears: own >= COST.torn });
    }
    last = char;
    at += char.length;
  }
  return found;
}
