import { templateTexts } from '@/utils/i18n/template-texts';
import type { Template } from '@/utils/model/template';
import { useSay } from '../use-say';

type Props = { template: Pick<Template, 'lang' | 'length' | 'sections'> };

/** A template's language, usual length and number of sections, in a line. */
export function TemplateFacts({ template: { lang, length, sections } }: Props) {
  const say = useSay(templateTexts);
  const [least, most] = length.map((end) => end.toLocaleString('en'));
  return (
    <p class="template-facts">
      {say(lang === 'en' ? 'langEn' : 'langZh')}
      {' · '}
      {say(lang === 'en' ? 'lengthWords' : 'lengthCharacters', { least: least!, most: most! })}
      {' · '}
      {say('sectionCount', { n: sections.length })}
    </p>
  );
}
