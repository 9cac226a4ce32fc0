import type { Phrase } from './key-phrases';

/**
 * What ends a sentence, with the quotes that close after it. A full stop of English does where a space follows and a sentence can begin behind it: not in 3.5 or
 * example.org, nor after an initial or a title, nor in “i.e. twice”.
 */
const END =
  /[。！？!?\n]+[”’」』"]*|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|vs))\.{1,3}["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}\p{Script=Han}]|\s*$)/gu;

/** The sentence that a part of a text stands in, without space around it; the part holds no end of one. Offsets are UTF-16 units. */
export function sentenceAround(text: string, part: Phrase): Phrase {
  let start = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(END)) {
    if (index >= part.end) {
      end = index + mark.length;
      break;
    }
    start = index + mark.length;
  }
  const sentence = text.slice(start, end);
  return { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}
