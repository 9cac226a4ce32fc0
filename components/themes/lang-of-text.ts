import type { Locale } from '@/utils/model/locale';

/** The `lang` of an element that holds words of speeches or themes; none where that is the interface's own language. */
export function langOfText(text: string, locale: Locale): 'zh-Hans' | 'en' | undefined {
  const isHan = /\p{Script=Han}/u.test(text);
  return isHan === (locale !== 'en') ? undefined : isHan ? 'zh-Hans' : 'en';
}
