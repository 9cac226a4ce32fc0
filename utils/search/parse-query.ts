import { foldToString } from '@/utils/text/fold-to-string';
import { wholeCharacters } from '@/utils/text/whole-characters';
import type { Query } from './query';

/** How much of what is typed is read, UTF-16 units. No quote is longer; a whole speech may be in the clipboard. */
const MAX_QUERY = 10_000;
/** Most words and phrases that are looked for: each is one more walk through all notes. */
export const MAX_TERMS = 16;
/** Quotes that open and close a phrase: those of one kind do, whichever stands first, since input methods set them in turns. */
const KINDS = ['"＂“”„‟', '「」｢｣'];
const MINUS = '-－';

/**
 * Reads what is typed to search notes: words parted by white space, “phrases” and 「phrases」, each with a `-` before it that may not be found. A quote
 * that isn't closed goes to the end. A `-` within a word is the word's, one that stands alone is nothing. What folds to nothing is not looked for.
 * Never throws. Beyond 10,000 units nothing is read, beyond 16 terms nothing is looked for; `isCut` tells of both.
 */
export function parseQuery(typed: string): Query {
  const text = typed.length > MAX_QUERY ? typed.slice(0, wholeCharacters(typed, MAX_QUERY)) : typed;
  const all = new Set<string>();
  const none = new Set<string>();
  let isCut = text.length < typed.length;
  const add = (raw: string, isNot: boolean): void => {
    const term = foldToString(raw);
    const terms = isNot ? none : all;
    if (term === '' || terms.has(term)) return;
    if (all.size + none.size < MAX_TERMS) terms.add(term);
    else isCut = true;
  };
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    // Only after white space: “甲”-乙 is what a page may have written.
    const mayExclude = at === 0 || isSpace(text, at - 1);
    const first = at;
    if (mayExclude) while (isIn(MINUS, text, at)) at++;
    const isNot = at > first;
    const kind = KINDS.find((quotes) => isIn(quotes, text, at));
    const from = kind === undefined ? at : at + 1;
    at = from;
    const ends = kind === undefined ? isWordEnd : (end: number): boolean => isIn(kind, text, end);
    while (at < text.length && !ends(at)) at++;
    add(text.slice(from, at), isNot);
    if (kind !== undefined) at++;
  }
  return { all: [...all], none: [...none], isCut };

  function isWordEnd(end: number): boolean {
    return isSpace(text, end) || KINDS.some((quotes) => isIn(quotes, text, end));
  }
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function isIn(characters: string, text: string, at: number): boolean {
  return at < text.length && characters.includes(text.charAt(at));
}
