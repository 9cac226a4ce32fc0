import {
  dottedName,
  knownPlace,
  nameAfterOffice,
  nameBeforeOffice,
  nameInPassing,
  office,
  passing,
  placeKind,
  placeName,
  ruler,
  rulerAfterOffice,
  rulerBeforeOffice,
} from './name-parts';

/**
 * A part of a text that says which one, how many, when, who, or whether at all. Days and places are told loosely: only another of their kind
 * in their place makes a difference, so that a misprint in one does not count as another.
 */
export type IdentifyingSpan = { start: number; end: number; kind: 'number' | 'negation' | 'name' | 'place' | 'day' };

const HAN_DIGITS = '〇零一二三四五六七八九十百千万亿兆两廿卅几半';
/** The digits of cheques. Alone they are other words (队伍, 大陆, 收拾). */
const CHEQUE_DIGITS =
  '[壹贰叁肆伍陆柒捌玖拾佰仟](?=[壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆])|(?<=[壹贰叁肆伍陆柒捌玖])[拾佰仟]';
const AMOUNT = `(?:[\\p{N}${HAN_DIGITS}]|${CHEQUE_DIGITS}|(?<=[\\p{N}])[.,:/-](?=[\\p{N}])|(?<=[${HAN_DIGITS}])点(?=[${HAN_DIGITS}]))+`;
const UNITS =
  '年代|月份|周年|世纪|小时|分钟|秒钟|季度|公里|千米|厘米|毫米|平方米|平方公里|立方米|公顷|公斤|千克|毫克|海里|光年|千瓦时|千瓦|百分点|个百分点|摄氏度|美元|欧元|日元|英镑|港元|卢布|[年月日号时点分秒周岁天元角米里尺寸亩顷吨斤克两升度倍成折瓦%‰℃°]';
/**
 * A number with its unit: one of the known ones, letters (km, GB); or, after digits, whatever character or Latin word follows: who writes
 * digits counts something.
 */
const NUMBER = new RegExp(
  `(?:第|(?<![\\p{N}])-(?=[0-9])|零[上下])?${AMOUNT}(?:${UNITS}|[a-z°℃]+|(?<=[0-9])(?:[\\p{Script=Han}]| [a-z]+))?`,
  'gu',
);
const NEGATION = /[不没未无非否莫勿毋弗]|(?<![特区个分级类性差识辨告离送派鉴])别(?![人的处国墅名样称])/gu;
/** 今年, 上月, 下午, 春节 … : a time told from today, or by what it is called. */
const DAY =
  /[今去明昨前后上下本当次翌近]个?(?:年|月|日|天|周|季度|世纪|晚|晨)|(?:星期|礼拜|周)[一二三四五六日天末]|[上下]半[年月]|[上中下]旬|[上下]午|[早晚]上|凌晨|傍晚|[春夏秋冬][季天]|[正腊]月|元旦|春节|国庆|中秋|端午|清明|除夕|元宵/gu;

const LATIN_NUMBER =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|first|second|once|twice|double|percent)\b/gu;
const LATIN_NEGATION =
  /\b(?:no|not|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|hardly|unless)\b|n't\b/gu;
const LATIN_DAY =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow)\b/gu;
/** A word with a capital that does not begin a sentence; in the text as it was written. */
const CAPITAL =
  /(?<=[\p{L}\p{N},;:'"’”)\]-] ?|\b(?:Mr|Mrs|Ms|Dr|Prof|St)\. ?)(?<![\p{Script=Latin}\p{N}])(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\p{N}'’-]*/gu;
const WRITTEN_SMALL = /^(?:I|I['’]\w+)$/u;

/**
 * The parts of a folded text that two versions of a passage must share to be the same passage: numbers with their units, days, negations,
 * and names where something beside them tells that they are names. Everything else may be worded otherwise. `written`: the same text, unit
 * by unit, with its capitals. In no order; may overlap.
 */
export function identifyingSpans(text: string, written: string): IdentifyingSpan[] {
  const spans: IdentifyingSpan[] = [];
  const add = (kind: IdentifyingSpan['kind'], pattern: RegExp, within = text): void => {
    for (const found of within.matchAll(pattern)) {
      const words = found[1] ?? found[0];
      const start = found.index + found[0].lastIndexOf(words);
      spans.push({ start, end: start + words.length, kind });
    }
  };
  add('number', NUMBER);
  add('negation', NEGATION);
  add('day', DAY);
  // Asked first whether there is anything to be told by: these are the costly ones, and mostly there is nothing.
  const hasOffice = office.test(text);
  if (hasOffice) {
    add('name', nameBeforeOffice);
    add('name', nameAfterOffice);
  }
  if (hasOffice || passing.test(text)) add('name', nameInPassing);
  if (ruler.test(text)) {
    add('name', rulerBeforeOffice);
    add('name', rulerAfterOffice);
  }
  if (text.includes('·')) add('name', dottedName);
  add('place', knownPlace);
  if (placeKind.test(text)) add('place', placeName);
  if (/[a-z]/.test(text)) {
    add('number', LATIN_NUMBER);
    add('negation', LATIN_NEGATION);
    add('number', LATIN_DAY);
    for (const found of written.matchAll(CAPITAL)) {
      if (WRITTEN_SMALL.test(found[0])) continue;
      spans.push({ start: found.index, end: found.index + found[0].length, kind: 'name' });
    }
  }
  return spans;
}
