/** Longest label in characters: standalone headings have 11–37, lead sentences 9–25. */
const MAX = 40;
/** UTF-16 units looked at for it: a paragraph may be the whole speech. */
const LOOKED_AT = 400;
/** What parts a name from its marker. */
const BEFORE = /[\s\u180e\u200b\u2060\ufeff：:—–-]*/uy;
/** A full stop that ends a sentence: not that of 3.5, U.S. or Dr. */
const FULL_STOP =
  /(?<=[\p{Script=Han}\p{Ll}\d)”"]|[A-Z]{3})(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|vs))\.(?=\s+["“‘(]?[\p{Lu}\p{Script=Han}\d]|\s*$)|(?<=\p{Script=Han})\.(?!\d)/gu;
const OPENING = '“‘（《「『【(';
const CLOSING = '”’）》」』】)';
/** All of these, and what ends a sentence. */
const MARK = /[“‘（《「『【(”’）》」』】)。；！？!?;.\n]/gu;
/** What is left at the end where the next point cuts a label. */
const LOOSE_END = /[\s，,、：:；;。.]+$/u;

/**
 * What a point is called: the words between `from` and `to`, up to the end of the first sentence that stands outside of quotation marks and
 * brackets; at most 40 characters, never half of one.
 */
export function pointLabel(text: string, from: number, to: number): string {
  BEFORE.lastIndex = from;
  const start = from + (BEFORE.exec(text)?.[0].length ?? 0);
  const isCut = to < text.length;
  const words = text.slice(start, Math.min(to, start + LOOKED_AT));
  const sentence = words.slice(0, sentenceEnd(words)).trim();
  const label = isCut ? sentence.replace(LOOSE_END, '') : sentence;
  if (label.length <= MAX) return label;
  const characters = Array.from(label);
  if (characters.length <= MAX) return label;
  const shortened = characters.slice(0, MAX - 1).join('');
  return `${shortened.trimEnd()}…`;
}

function sentenceEnd(words: string): number {
  const stops = new Set(words.includes('.') ? Array.from(words.matchAll(FULL_STOP), ({ index }) => index) : []);
  let depth = 0;
  let first = words.length;
  for (const { 0: mark, index } of words.matchAll(MARK)) {
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (mark !== '.' || stops.has(index)) {
      if (depth === 0 || mark === '\n') return index;
      first = Math.min(first, index);
    }
  }
  // A quotation that is never closed ends where its first sentence does.
  return depth > 0 ? first : words.length;
}
