import type { Locale } from '@/utils/model/locale';

/** The `lang` of an element in a language of the interface. Simplified Chinese by script, so that the browser takes its glyphs. */
export function langOf(locale: Locale): 'zh-Hans' | 'en' {
  return locale === 'en' ? 'en' : 'zh-Hans';
}
