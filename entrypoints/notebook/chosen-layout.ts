import { pageLayout, type PageLayout } from '@/utils/export/page-layout';
import type { HandInSettings } from '@/utils/model/hand-in-settings';
import type { Locale } from '@/utils/model/locale';

/** The layout documents of a language are handed in as the settings are; until they are read, the usual one. */
export function chosenLayout(settings: HandInSettings | null, lang: Locale): PageLayout {
  const { preset = 'auto', custom } = settings ?? {};
  return pageLayout(preset === 'auto' ? undefined : preset, lang, custom?.[lang]);
}
