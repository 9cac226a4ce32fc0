import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '@/utils/model/locale';
import type { Settings } from '@/utils/model/settings';
import { langOf } from '../lang-of';

/** Gives the page its language and its light or dark, at once: style sheets and screen readers go by them. */
export function useAppearance(locale: Locale, appearance: Settings['appearance']): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = langOf(locale);
    root.dataset['lang'] = locale === 'en' ? 'en' : 'zh';
    if (appearance === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = appearance;
  }, [locale, appearance]);
}
