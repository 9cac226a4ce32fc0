import type { ExportOptions } from '@/utils/export/export-format';
import type { HandInSettings } from '@/utils/model/hand-in-settings';
import type { Speech } from '@/utils/model/speech';

type World = Pick<ExportOptions, 'locale' | 'date' | 'writer'> & {
  /** Which speech each note is from, where sources can be told otherwise than in the text. */
  cited?: ReadonlyMap<string, Speech> | undefined;
};

/** The options of a format, as the settings are. */
export function exportOptions(
  { preset, custom, sources }: HandInSettings,
  { locale, date, writer, cited }: World,
): ExportOptions {
  return {
    locale,
    date,
    ...(writer && { writer }),
    ...(preset !== 'auto' && { preset }),
    ...(preset === 'custom' && { custom }),
    ...(sources !== 'none' && cited && { citing: { as: sources, speeches: cited } }),
  };
}
