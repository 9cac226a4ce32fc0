import { remembering } from '@/utils/text/remembering';
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
/** Between two of these marks, or line ends, nobody makes a pause, but where one is part of a word or a number: don’t, 3.5%, 1,200. */
const CLAUSE =
  /[^，。；：、！？…—“”‘’「」『』（）《》【】·,.;:!?()[\]"\n\r]+(?:(?:(?<=[\p{Ll}\p{Lu}])[’.](?=[\p{Ll}\p{Lu}])|(?<=\d)[.,:](?=\d))[^，。；：、！？…—“”‘’「」『』（）《》【】·,.;:!?()[\]"\n\r]+)*/gu;

type Clause = Phrase & { text: string };
type Scored = Phrase & { score: number };
/** What may be hidden of a clause, and the most it can score. */
type Candidate = { bound: number; find: () => Scored | undefined };

/**
 * The phrases of a passage that are worth knowing by heart, the most telling first: clauses, or the end of one that is too long, never all of the passage. Those that say
 * something come before those that only hold sentences together, later ones before earlier ones: how a sentence begins is needed to know which one it is.
 * Empty where nothing can be hidden without leaving too little. `most`: only the first so many. Then few clauses are parted into words, which takes nearly all the time.
 */
export function keyPhrases(text: string, most = Infinity): Phrase[] {
  const candidates = HAN.test(text) ? ofCharacters(text) : ofWords(text);
  const phrases: Scored[] = [];
  for (const { bound, find } of candidates.sort((a, b) => b.bound - a.bound)) {
    if (phrases.length >= most && (phrases[most - 1]?.score ?? Infinity) > bound) break;
    const phrase = find();
    if (phrase) phrases.push(phrase);
    phrases.sort((a, b) => b.score - a.score || a.start - b.start);
  }
  return phrases.slice(0, most).map(({ start, end }) => ({ start, end }));
}

/** Of a text in Chinese. Words of it are looked for only where a clause is cut: to part them takes longer than all else. */
function ofCharacters(text: string): Candidate[] {
  const clauses = clausesOf(text).map((clause) => ({ clause, characters: charactersOf(clause) }));
  const whole = clauses.reduce((sum, { characters }) => sum + sizeIn(characters), 0);
  const longest = Math.min(MOST.characters, whole - LEFT.characters);
  return clauses.map(({ clause, characters }) => {
    /** The end of the clause from a character on, where it may be hidden. */
    const tail = { size: 0, says: 0 };
    const scored = (start: number): Scored | undefined =>
      tail.size < LEAST.characters || tail.says === 0
        ? undefined
        : {
            start,
            end: characters.at(-1)!.end,
            score: tail.says / tail.size + tail.size / MOST.characters + start / (2 * text.length),
          };
    /** The longest end that is not too long and begins at an offset or later; the most any such end can score. */
    const longestEnd = (least: number) => {
      let found: Scored | undefined;
      let bound = 0;
      let from = characters.length;
      for (tail.size = tail.says = 0; from > 0; from--) {
        const { start, end, says } = characters[from - 1]!;
        if (start < least || tail.size + end - start > longest) break;
        tail.size += end - start;
        if (says) tail.says += end - start;
        found = scored(start);
        bound = Math.max(bound, found?.score ?? 0);
      }
      return { found, bound, from };
    };
    const { found, bound, from } = longestEnd(0);
    if (from === 0) return { bound: found?.score ?? 0, find: () => found };
    const find = () => longestEnd(wordStart(clause, characters[from]?.start ?? clause.end)).found;
    return { bound, find };
  });
}

/** Where the word begins that does at an offset, or else the next. Asked of one place: to go through all words takes several times as long. */
function wordStart({ text, start }: Clause, at: number): number {
  const word = segmenterOf('zh')
    .segment(text)
    .containing(at - start);
  if (!word) return at;
  return start + word.index === at ? at : start + word.index + word.segment.length;
}

const sizeIn = (characters: readonly Phrase[]): number =>
  characters.reduce((sum, { start, end }) => sum + end - start, 0);

function ofWords(text: string): Candidate[] {
  // Without parting it: each of these has a word, so that in all but short texts enough is left.
  const atLeast = text.match(/(?<!\S)[A-Za-z]/g)?.length ?? 0;
  const isLong = atLeast >= MOST.words + LEFT.words;
  const longest = isLong ? MOST.words : Math.min(MOST.words, wordsOf(text).length - LEFT.words);
  return clausesOf(text).map((clause) => ({
    bound: 1 + 1 + clause.end / (2 * text.length),
    find: () => {
      const taken = longest > 0 ? wordsOf(clause.text).slice(-longest) : [];
      const says = taken.filter(({ start, end }) => saysSomething(clause.text.slice(start, end)));
      if (taken.length < LEAST.words || says.length === 0) return undefined;
      const [start, end] = [clause.start + taken[0]!.start, clause.start + taken.at(-1)!.end];
      const score = says.length / taken.length + taken.length / MOST.words + start / (2 * text.length);
      return { start, end, score };
    },
  }));
}

const clausesOf = (text: string): Clause[] =>
  [...text.matchAll(CLAUSE)].map(({ index, 0: clause }) => ({
    text: clause,
    start: index,
    end: index + clause.length,
  }));

/** Letters and digits of a clause, each with the marks on it, and whether they say something. */
function charactersOf({ text, start }: Clause): (Phrase & { says: boolean })[] {
  const characters: (Phrase & { says: boolean })[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    // Nearly all are, and it is told faster so.
    const isHan = code >= 0x4e00 && code <= 0x9fff;
    const character = isHan ? '' : text.slice(at, end);
    const last = characters.at(-1);
    if (isHan || /[\p{L}\p{N}]/u.test(character))
      characters.push({ start: start + at, end: start + end, says: !isParticle(text[at]!) });
    else if (last?.end === start + at && /\p{M}/u.test(character)) last.end = start + end;
    at = end;
  }
  return characters;
}

const segmenterOf = remembering((lang: 'zh' | 'en') => new Intl.Segmenter(lang, { granularity: 'word' }));

function wordsOf(text: string): Phrase[] {
  const words: Phrase[] = [];
  for (const { index, segment, isWordLike } of segmenterOf('en').segment(text))
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  return words;
}

const saysSomething = (word: string): boolean => !isSmallWord(wordStem(word.toLowerCase()));
