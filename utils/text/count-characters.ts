export type CharacterCount = {
  /** 字数 as Word counts it: each Han character and full-width mark one, each run of anything else that is not white space one. */
  characters: number;
  /** Han characters alone. */
  han: number;
  /** Words parted by white space that hold a letter or digit of a script written with spaces. */
  words: number;
};

const HAN = /\p{Script=Han}/gu;
/** Full-width punctuation, each counted by itself. Rule: Word's 字数, checked on published examples. */
const FULL_WIDTH = /[\u3001-\u303F\uFF01-\uFF60—‘’“”…·]/gu;
/** What parts words of spaced scripts. An apostrophe (’) does not, nor does a middle dot. */
const BETWEEN_WORDS = /[\s\u3001-\u303F\uFF01-\uFF60—“”…]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Counts a text the way its readers do: 字数 for Chinese, words for English. */
export function countCharacters(text: string): CharacterCount {
  let han = 0;
  const withoutHan = text.replace(HAN, () => (han++, ' '));
  let marks = 0;
  const runs = withoutHan.replace(FULL_WIDTH, () => (marks++, ' '));
  const words = withoutHan.split(BETWEEN_WORDS).filter((word) => LETTER_OR_DIGIT.test(word)).length;
  return { characters: han + marks + (runs.match(/\S+/gu)?.length ?? 0), han, words };
}
