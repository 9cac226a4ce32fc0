import { choosingWords } from './formulaic/choosing-words';
import { englishWords, type EnglishWords } from './formulaic/english-words';
import type { FormulaicWords } from './formulaic/formulaic-words';
import { reportingWords } from './formulaic/reporting-words';
import { seededRandom, type Random } from './seeded-random';

/** Gates are chosen on one set and figures reported on the other: other lines and words, not only other chance. */
export type SpeechSet = 'choosing' | 'reporting';

const HAN = '一 二 三 四 五 六 七 八 九 十 十二 十八 二十 三十六'.split(' ');
const FIRST = ['首先', '其次', '再次'];
const ORDER = ['一', '二', '三', '四', '五'];
/** Of seven speeches the last is in English. */
const ENGLISH_EVERY = 7;

/** Places of both sets with their suffixes: who looks for names must know them. */
export const inventedPlaces: readonly string[] = [...choosingWords.places, ...reportingWords.places];

/**
 * The `index`th invented speech of a set, in the manner of official ones: 1,000–6,000 characters of headings, enumerations, parallel and recurring
 * sentences. Same set and index, same speech.
 */
export function formulaicSpeech(set: SpeechSet, index: number): string {
  const random = seededRandom(`${set} ${index}`);
  const length = 1_000 + random.below(random.below(2) === 0 ? 2_000 : 5_000);
  if (index % ENGLISH_EVERY === ENGLISH_EVERY - 1) return englishSpeech(englishWords[set], random, length);
  return chineseSpeech(set === 'choosing' ? choosingWords : reportingWords, random, length);
}

/** What one speech draws from: a part of the set's words, so that they come again in it. */
function vocabulary(all: FormulaicWords, random: Random): FormulaicWords {
  return {
    ...all,
    verbs: random.some(all.verbs, 12),
    nouns: random.some(all.nouns, 12),
    domains: random.some(all.domains, 7),
    qualities: random.some(all.qualities, 7),
    aims: random.some(all.aims, 7),
    slogans: random.some(all.slogans, 2),
    places: random.some(all.places, 4),
    lines: random.some(all.lines, all.lines.length),
    persons: random.some(all.persons, 2),
    parallels: random.some(all.parallels, 3),
    stock: random.some(all.stock, 2),
  };
}

function chineseSpeech(all: FormulaicWords, random: Random, length: number): string {
  const words = vocabulary(all, random);
  const say = (line: string, order = ''): string => fill(line.replaceAll('{N}', order), words, random);
  const stock = words.stock.map((line) => say(line));
  let next = 0;
  const nextLine = (): string => words.lines[next++ % words.lines.length] ?? '';
  const sentences = (n: number): string => {
    const parts: string[] = [];
    for (let i = 0; i < n; i++) {
      const roll = random.below(32);
      if (roll === 0) parts.push(random.pick(stock));
      else if (roll <= 2) {
        // The same sentence about one person and the next.
        const line = random.pick(words.persons);
        parts.push(say(line), say(line));
      } else if (roll === 3) parts.push(`${say('要{v}{n}')}——${say('这是{d}的根本')}，也是${say('{p}的出路')}`);
      else if (roll === 4)
        parts.push(`${say('{d}')}、${say('{d}')}、${say('{n}')}、${say('{n}')}，样样都要${say('{q}')}`);
      else if (roll === 5) parts.push(say('用好{d}APP，管好AI和5G设备，{d}Wi-Fi要通到{n}'));
      else parts.push(say(nextLine()));
    }
    return parts.map((part) => `${part}${random.below(14) === 0 ? '！' : '。'}`).join('');
  };
  const paragraphs = [
    say('在{p}{d}工作会议上的讲话'),
    say('（{y}年{m}月{e}日）'),
    say('{f}'),
    ...say(random.pick(all.openings)).split('\n'),
  ];
  let total = paragraphs.join('').length;
  const add = (paragraph: string): void => {
    paragraphs.push(paragraph);
    total += paragraph.length;
  };
  const isLong = (): boolean => total >= length - 250;
  for (let section = 0; !isLong(); section++) {
    add(`${ORDER[section % ORDER.length] ?? ''}、${say(random.pick(words.headings))}`);
    add(sentences(2 + random.below(3)));
    const form = random.pick(['（{}）', '第{}', '{}要', '{}是']);
    const line = random.pick(words.parallels);
    for (let point = 0; point < 3; point++) {
      const marker = form.replace('{}', ORDER[point] ?? '');
      if (form === '（{}）') {
        add(`${marker}${say(random.pick(words.headings))}`);
        add(`${say(line, FIRST[point])}。${sentences(1 + random.below(2))}`);
      } else if (form === '第{}') add(`${say(line, marker)}。${sentences(1 + random.below(3))}`);
      else add(`${marker}${say('{v}{n}')}。${sentences(2 + random.below(2))}`);
    }
    if (random.below(6) === 0) add(`${random.pick(stock)}。${sentences(1)}`);
  }
  add(say(random.pick(words.closings)));
  return paragraphs.join('\n');
}

function fill(line: string, words: FormulaicWords, random: Random): string {
  return line.replaceAll(/\{(\w)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'v':
        return random.pick(words.verbs);
      case 'n':
        return random.pick(words.nouns);
      case 'd':
        return random.pick(words.domains);
      case 'o':
        return random.pick(words.aims);
      case 'q':
        return random.pick(words.qualities);
      case 's':
        return random.pick(words.slogans);
      case 'p':
        return random.pick(words.places) + random.pick(words.placeSuffixes);
      case 'f':
        return random.pick(words.surnames) + random.pick(words.given);
      case 'x':
        return random.pick(words.surnames);
      case 't':
        return random.pick(words.titles);
      case 'h':
        return random.pick(HAN);
      case 'c':
        return String(random.below(3) === 0 ? 2 + random.below(98) : 100 + random.below(8_900));
      case 'y':
        return String(2012 + random.below(16));
      case 'm':
        return String(1 + random.below(12));
      case 'e':
        return String(1 + random.below(28));
      case 'g':
        return random.pick(words.amounts);
      case 'r':
        return random.below(2) === 0 ? `${2 + random.below(97)}.${random.below(10)}%` : `百分之${random.pick(HAN)}`;
      default:
        throw new Error(`No slot {${slot}} in “${line}”`);
    }
  });
}

const COUNTS = ['two', 'three', 'four', 'seven', 'nine', 'eleven', 'twelve', 'twenty', 'forty'];
const UNITS = ['miles', 'hours', 'days', 'pounds'];

function englishSpeech(all: EnglishWords, random: Random, length: number): string {
  const words = { ...all, verbs: random.some(all.verbs, 7), nouns: random.some(all.nouns, 7) };
  const say = (line: string): string =>
    line
      .replaceAll(/\{(\w)\}/g, (_, slot: string) => {
        switch (slot) {
          case 'v':
            return random.pick(words.verbs);
          case 'n':
            return random.pick(words.nouns);
          case 'q':
            return random.pick(words.qualities);
          case 's':
            return random.pick(words.slogans);
          case 'p':
            return random.pick(words.places);
          case 'f':
            return random.pick(words.surnames);
          case 'c':
            return String(2 + random.below(900));
          case 'h':
            return random.pick(COUNTS);
          case 'y':
            return String(1950 + random.below(75));
          case 'g':
            return random.pick(UNITS);
          default:
            throw new Error(`No slot {${slot}} in “${line}”`);
        }
      })
      .replaceAll(/'/g, '’');
  const paragraphs = [say(random.pick(all.openings))];
  let total = 0;
  while (total < length) {
    const paragraph = Array.from({ length: 3 + random.below(4) }, () => say(random.pick(all.lines))).join(' ');
    paragraphs.push(paragraph);
    total += paragraph.length;
  }
  paragraphs.push(say(random.pick(all.closings)));
  return paragraphs.join('\n');
}
