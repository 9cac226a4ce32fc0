import { MAX_LINE, MAX_SECTIONS, MAX_TEMPLATE_FILES } from '@/utils/model/limits';
import type { Locale } from '@/utils/model/locale';
import type { TemplateFilePlace, TemplateFileReason } from '@/utils/model/template-file';
import { sayIn } from './say-in';
import { templateTexts } from './template-texts';

/** Why the file of a template is refused, with the way out. `name`: the file's. */
export const sayTemplateFile = {
  refused: (
    locale: Locale,
    file: string,
    { reason, at }: { reason: TemplateFileReason; at: TemplateFilePlace },
  ): string => {
    const say = sayIn(templateTexts, locale);
    const { part, section, found = '' } = at;
    return say(`refused-${reason}`, {
      file,
      found,
      part: part ? say(`part-${part}`) : '',
      where: section === undefined ? say('whereWhole') : say('whereSection', { section }),
      most: MAX_SECTIONS,
      max: MAX_LINE,
    });
  },
  tooMany: (locale: Locale): string =>
    sayIn(templateTexts, locale)('refused-too-many-files', { max: MAX_TEMPLATE_FILES }),
};
