import type { Locale } from '@/utils/model/locale';
import type { Settings } from '@/utils/model/settings';

/** The language of the interface: as set, else the browser's; any Chinese is zh-CN, everything else English. */
export function chooseLocale(set: Settings['locale'], browserLanguage: string): Locale {
  if (set !== 'auto') return set;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
