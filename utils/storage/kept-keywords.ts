import { MAX_KEYWORD, MAX_KEYWORDS } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import { cleanKeywords } from '@/utils/themes/clean-keywords';
import { InvalidChange } from './errors';

/**
 * Keywords as a theme keeps them: empty ones and those that are there twice are left out, and a language without any.
 * @throws InvalidChange when they are too many or too long.
 */
export function keptKeywords(keywords: Theme['keywords']): Theme['keywords'] {
  return { ...wordsOf('zh', keywords), ...wordsOf('en', keywords) };
}

function wordsOf(language: 'zh' | 'en', keywords: Theme['keywords']): Theme['keywords'] {
  const given = keywords[language] ?? [];
  const { words, cut } = cleanKeywords(given);
  if (cut > 0 || given.some((word) => word.trim().length > MAX_KEYWORD)) {
    throw new InvalidChange(
      `a theme has up to ${MAX_KEYWORDS} keywords in a language, of up to ${MAX_KEYWORD} characters`,
    );
  }
  return words.length === 0 ? {} : { [language]: words };
}
