import { remembering } from '@/utils/text/remembering';
import { isParticle, isSmallWord } from '@/utils/themes/small-words';
import { wordStem } from '@/utils/themes/word-stem';
import { clausesOf, type Clause } from './clauses-of';

/** A part of a text, [start, end) in UTF-16 units. */
export type Phrase = { start: number; end: number };

/** Longest phrase that is hidden: characters of Chinese, words of others. More can't be held in mind at once. */
const MOST = { characters: 12, words: 6 };
/** Shortest: less is a guess. */
const LEAST = { characters: 2, words: 1 };
/** What of the text must stay to be seen. */
const LEFT = { characters: 4, words: 3 };
/** So much less the end of a clause scores than one that is whole: it is fairer to ask for a clause whose beginning isn't told. */
const CUT = 1 / 4;
/** Words of Latin letters, with what holds one together: don’t, 1,200. */
const LATIN_WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:[.’']|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}_]+)*/gu;
const LATIN_TEXT = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

type Scored = Phrase & { score: number };
/** What may be hidden of a clause, and the most it can score. */
type Candidate = { bound: number; find: () => Scored | undefined };

/**
 * The phrases of a passage that are worth knowing by heart, the most telling first: clauses, or else the end of one that is too long, never all of the passage. Those that
 * say something come before those that only hold sentences together (told by words, in Chinese by characters), later ones before earlier ones: how a sentence begins is needed to
 * know which one it is. Empty where nothing can be hidden without leaving too little. `most`: only the first so many; in Chinese hardly any clause is parted into words then, in others hardly any looked through for small ones, which takes
 * nearly all the time.
 */
export function keyPhrases(text: string, most = Infinity): Phrase[] {
  const candidates = /\p{Script=Han}/u.test(text) ? ofCharacters(text) : ofWords(text);
  const phrases: Scored[] = [];
  for (const { bound, find } of candidates.sort((a, b) => b.bound - a.bound)) {
    if (phrases.length >= most && (phrases[most - 1]?.score ?? Infinity) > bound) break;
    const phrase = find();
    if (!phrase) continue;
    const at = phrases.findIndex((other) => compare(phrase, other) < 0);
    phrases.splice(at < 0 ? phrases.length : at, 0, phrase);
  }
  return phrases.slice(0, most).map(({ start, end }) => ({ start, end }));
}

const compare = (a: Scored, b: Scored): number => b.score - a.score || a.start - b.start;

/** Of a text in Chinese. Words of it are looked for only where a clause is cut: to part them takes longer than all else. */
function ofCharacters(text: string): Candidate[] {
  const clauses = clausesOf(text);
  const whole = clauses.reduce((sum, { letters }) => sum + letters.length, 0);
  const longest = Math.min(MOST.characters, whole - LEFT.characters);
  return clauses.map((clause) => {
    const { found, bound, first } = longestEnd(text, clause, 0, longest);
    if (first === 0) return { bound, find: () => found };
    const find = () => {
      const end = longestEnd(text, clause, wordStart(text, clause, clause.letters[first]), longest).found;
      return end && { ...end, score: end.score - CUT };
    };
    return { bound: bound - CUT, find };
  });
}

/** The longest end of a clause that is not too long and begins at an offset or later, as far as it may be hidden; the most any such end scores; which character it begins with. */
function longestEnd(
  text: string,
  { letters, lettersEnd }: Clause,
  least: number,
  longest: number,
): { found: Scored | undefined; bound: number; first: number } {
  let score = 0;
  let bound = 0;
  let says = 0;
  let first = letters.length;
  for (let size = 1; size <= longest && first > 0; size++) {
    const start = letters[first - 1]!;
    if (start < least) break;
    first--;
    if (!isParticle(text.charCodeAt(start))) says++;
    if (size < LEAST.characters || says === 0) continue;
    score = says / size + size / MOST.characters + start / (2 * text.length);
    if (score > bound) bound = score;
  }
  const found = score === 0 ? undefined : { start: letters[first]!, end: lettersEnd, score };
  // A clause that is hidden whole scores what it scores: nothing else of it can be.
  return { found, bound: first === 0 ? score : bound, first };
}

/** Where the word begins that does at an offset, or else the next. Asked of one place: to go through all words takes several times as long. */
function wordStart(text: string, { start, end }: Clause, at = end): number {
  const word = segmenterOf('zh')
    .segment(text.slice(start, end))
    .containing(at - start);
  if (!word || start + word.index === at) return at;
  return start + word.index + word.segment.length;
}

/** Of a text in other languages. */
function ofWords(text: string): Candidate[] {
  const words = wordsOf(text);
  const longest = Math.min(MOST.words, words.length - LEFT.words);
  return clausesOf(text).map((clause) => {
    const own = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const taken = longest > 0 ? own.slice(-longest) : [];
    if (taken.length < LEAST.words) return { bound: 0, find: () => undefined };
    const [start, end] = [taken[0]!.start, taken.at(-1)!.end];
    const scored = (says: number): number => {
      const whole = says / taken.length + taken.length / MOST.words + start / (2 * text.length);
      return taken.length < own.length ? whole - CUT : whole;
    };
    const find = () => {
      const says = taken.filter(({ start, end }) => !isSmallWord(wordStem(text.slice(start, end).toLowerCase())));
      return says.length === 0 ? undefined : { start, end, score: scored(says.length) };
    };
    return { bound: scored(taken.length), find };
  });
}

function wordsOf(text: string): Phrase[] {
  const words: Phrase[] = [];
  // Told by its letters alone in a third of the time.
  if (LATIN_TEXT.test(text)) {
    LATIN_WORD.lastIndex = 0;
    for (let word = LATIN_WORD.exec(text); word; word = LATIN_WORD.exec(text))
      words.push({ start: word.index, end: LATIN_WORD.lastIndex });
    return words;
  }
  for (const { index, segment, isWordLike } of segmenterOf('en').segment(text))
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  return words;
}

const segmenterOf = remembering((lang: 'zh' | 'en') => new Intl.Segmenter(lang, { granularity: 'word' }));
