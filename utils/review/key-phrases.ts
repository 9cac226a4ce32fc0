import { isParticle, isSmallWord } from '@/utils/themes/small-words';
import { wordStem } from '@/utils/themes/word-stem';

/** A part of a text, [start, end) in UTF-16 units. */
export type Phrase = { start: number; end: number };

/** Longest phrase that is hidden: characters of Chinese, words of others. More can't be held in mind at once. */
const MOST = { characters: 12, words: 6 };
/** Shortest: less is a guess. */
const LEAST = { characters: 2, words: 1 };
/** What of the text must stay to be seen. */
const LEFT = { characters: 4, words: 3 };

const HAN = /\p{Script=Han}/u;
/** Between two of these marks, or line ends, nobody makes a pause. */
const CLAUSE = /[^，。；：、！？…—“”‘’「」『』（）《》【】·,.;:!?()[\]"\n\r]+/gu;

const segmenters = new Map<string, Intl.Segmenter>();
function wordsOf(text: string, lang: 'zh' | 'en'): Phrase[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/**
 * The phrases of a passage that are worth knowing by heart, the most telling first: clauses, or the end of one that is too long, never all of the passage. Those that say
 * something come before those that only hold sentences together, later ones before earlier ones: how a sentence begins is needed to know which one it is.
 * Empty where nothing can be hidden without leaving too little.
 */
export function keyPhrases(text: string): Phrase[] {
  const isHan = HAN.test(text);
  const unit = isHan ? 'characters' : 'words';
  const words = wordsOf(text, isHan ? 'zh' : 'en');
  const sizeOf = ({ start, end }: Phrase): number => (isHan ? end - start : 1);
  const whole = words.reduce((sum, word) => sum + sizeOf(word), 0);
  const phrases: (Phrase & { score: number })[] = [];
  for (const { index, 0: clause } of text.matchAll(CLAUSE)) {
    const own = words.filter(({ start, end }) => start >= index && end <= index + clause.length);
    const most = Math.min(MOST[unit], whole - LEFT[unit]);
    // From the end, as many words as are not too many.
    let size = 0;
    let from = own.length;
    while (from > 0 && size + sizeOf(own[from - 1]!) <= most) size += sizeOf(own[--from]!);
    const taken = own.slice(from);
    if (size < LEAST[unit] || taken.length === 0) continue;
    const says = taken.filter((word) => saysSomething(text.slice(word.start, word.end), isHan));
    if (says.length === 0) continue;
    const share = says.reduce((sum, word) => sum + sizeOf(word), 0) / size;
    const phrase = { start: taken[0]!.start, end: taken.at(-1)!.end };
    phrases.push({ ...phrase, score: share + Math.min(size, most) / MOST[unit] + phrase.start / (2 * text.length) });
  }
  return phrases.sort((a, b) => b.score - a.score || a.start - b.start).map(({ start, end }) => ({ start, end }));
}

function saysSomething(word: string, isHan: boolean): boolean {
  return isHan
    ? Array.from(word).some((character) => !isParticle(character))
    : !isSmallWord(wordStem(word.toLowerCase()));
}
