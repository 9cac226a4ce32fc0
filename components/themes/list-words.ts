import type { Locale } from '@/utils/model/locale';

/** Words in quotation marks, as a language lists them: “a”, “b”, and “c”; “甲”、“乙”和“丙”. */
export function listWords(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(words.map((word) => `“${word}”`));
}
