import { sayIn } from '@/utils/i18n/say-in';
import { templateTexts } from '@/utils/i18n/template-texts';
import type { Locale } from '@/utils/model/locale';
import type { WrittenTemplate } from '@/utils/model/template-file';

/** The template one begins with who copies none: what was studied, what was learned, what comes next. */
export function newTemplate(locale: Locale): WrittenTemplate {
  const say = sayIn(templateTexts, locale);
  const name = say('newName');
  const section = { aliases: [], text: '' };
  return {
    name,
    lang: locale,
    length: locale === 'en' ? [400, 800] : [800, 1500],
    titles: {
      speech: say('newTitleSpeech', { speech: '{speech}' }),
      themes: say('newTitlePlain'),
      plain: say('newTitlePlain'),
    },
    salutation: '',
    signed: true,
    themeLevel: 'nested',
    sections: [
      { ...section, kind: 'opening', heading: '', share: 0.1 },
      { ...section, kind: 'themes', heading: say('newOwnHeading'), share: 0.6 },
      { ...section, kind: 'applications', heading: say('newNextHeading'), share: 0.3 },
    ],
  };
}
