import { templateTexts } from '@/utils/i18n/template-texts';
import type { Template } from '@/utils/model/template';
import { langOf } from '../lang-of';
import { useSay } from '../use-say';
import { drawsOn } from './draws-on';
import { ShareBar } from './ShareBar';

type Props = {
  template: Pick<Template, 'sections' | 'lang'>;
  /** With what goes into each. */
  full?: boolean;
};

/** The sections of a template, each with its share of the whole drawn. Styles: templates.css. */
export function SectionOutline({ template, full }: Props) {
  const say = useSay(templateTexts);
  return (
    <ol class={full ? 'section-outline full' : 'section-outline'}>
      {template.sections.map(({ heading, kind, share }, index) => (
        // A template has no two sections that are told apart otherwise.
        <li key={index}>
          <span class="head">
            {heading === '' ? (
              <span class="muted">{say(`kind-${kind}`)}</span>
            ) : (
              <span lang={langOf(template.lang)}>{heading}</span>
            )}
            <span class="n">{say('percent', { n: Math.round(share * 100) })}</span>
          </span>
          {full && heading !== '' && <span class="kind">{say(`kind-${kind}`)}</span>}
          <ShareBar share={share} draws={drawsOn(kind)} />
        </li>
      ))}
    </ol>
  );
}
