import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { sayIn, type Say, type Texts } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';

/** The language of the interface; each root provides it. */
export const LocaleContext = createContext<Locale>('zh-CN');

/** The language of the interface. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** What says a set of texts in the language of the interface. */
export function useSay<T extends Texts>(texts: T): Say<T> {
  const locale = useLocale();
  return useMemo(() => sayIn(texts, locale), [texts, locale]);
}
