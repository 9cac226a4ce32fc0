import type { Locale } from '@/utils/model/locale';

/** Id of the pack a new notebook starts with, so that the first highlight has somewhere to go: the one that fits the interface's language. */
export const firstPack = (locale: Locale): 'en-speech' | 'zh-speech' => (locale === 'en' ? 'en-speech' : 'zh-speech');
