import type { Locale } from '@/utils/model/locale';

/** The packs that come with the program, by their ids: theme files at `/packs/ID.json`, each added by importing it. */
export const packs: readonly { id: string; locale: Locale }[] = [
  { id: 'zh-speech', locale: 'zh-CN' },
  { id: 'zh-campaigns', locale: 'zh-CN' },
  { id: 'en-speech', locale: 'en' },
];
