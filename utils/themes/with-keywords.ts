import type { Theme } from '@/utils/model/theme';

/** Keywords with more behind them, each among those of its language: Chinese where it has a Chinese character. */
export function withKeywords(keywords: Theme['keywords'], words: readonly string[]): Theme['keywords'] {
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const zh = [...(keywords.zh ?? []), ...words.filter(isHan)];
  const en = [...(keywords.en ?? []), ...words.filter((word) => !isHan(word))];
  return { ...(zh.length > 0 && { zh }), ...(en.length > 0 && { en }) };
}
