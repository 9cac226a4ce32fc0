import type { Theme } from '@/utils/model/theme';

/** Keywords without one of those of a language, as suggesting looks for it: in small letters. */
export function withoutKeyword(
  keywords: Theme['keywords'],
  { lang, text }: { lang: 'zh' | 'en'; text: string },
): Theme['keywords'] {
  const key = text.trim().toLowerCase();
  return { ...keywords, [lang]: (keywords[lang] ?? []).filter((word) => word.trim().toLowerCase() !== key) };
}
