import { useId, useState } from 'preact/hooks';
import { templateTexts } from '@/utils/i18n/template-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { SectionKind, type Template, type TemplateSection } from '@/utils/model/template';
import { sectionLength } from '@/utils/study-notes/section-length';
import { langOf } from '../lang-of';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useSay } from '../use-say';
import { NumberField } from './NumberField';
import { parseAliases } from './parse-aliases';
import { RangeField } from './RangeField';

type Props = {
  section: TemplateSection;
  template: Pick<Template, 'lang' | 'length'>;
  onChange: (section: TemplateSection) => void;
};

/** What a section is made of, to be filled in. Styles: template-page.css. */
export function SectionFields({ section, template, onChange }: Props) {
  const say = useSay(templateTexts);
  const id = useId();
  // As it is typed: a comma at the end parts nothing yet, and a share that is half typed is another one.
  const [aliases, setAliases] = useState<string | null>(null);
  const [share, setShare] = useState<string | null>(null);
  const lang = langOf(template.lang);
  const { kind } = section;
  const hasText = kind !== 'opening' && kind !== 'sources';
  return (
    <div class="section-fields">
      <div class="two">
        <Field
          label={say('heading')}
          lang={lang}
          value={section.heading}
          placeholder={say('headingHint')}
          maxLength={MAX_LINE}
          onInput={(heading) => onChange({ ...section, heading })}
        />
        <Field
          label={say('aliases')}
          lang={lang}
          value={aliases ?? section.aliases.join(template.lang === 'en' ? ', ' : '、')}
          placeholder={say('aliasesHint')}
          onInput={(typed) => {
            setAliases(typed);
            onChange({ ...section, aliases: parseAliases(typed) });
          }}
          onLeave={() => setAliases(null)}
        />
      </div>
      <Select
        label={say('kind')}
        value={kind}
        options={SectionKind.options.map((value) => ({ value, label: say(`kind-${value}`) }))}
        onChange={(next) => onChange({ ...section, kind: next })}
      />
      {hasText && (
        <div class="field">
          <label for={id}>{say(kind === 'text' ? 'sentence' : 'prompt')}</label>
          <textarea
            id={id}
            class="textarea"
            lang={lang}
            rows={2}
            maxLength={MAX_LINE}
            value={section.text}
            onInput={({ currentTarget }) =>
              onChange({ ...section, text: currentTarget.value.replaceAll(/\s*\n\s*/g, ' ') })
            }
          />
        </div>
      )}
      <div class="two numbers">
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears where the focus goes from */}
        <div onFocusOut={() => setShare(null)}>
          <NumberField
            label={say('share')}
            value={share ?? `${Math.round(section.share * 100)}`}
            max={100}
            unit="%"
            onInput={(typed) => {
              setShare(typed);
              const percent = Number(typed);
              if (typed !== '' && percent >= 0 && percent <= 100) onChange({ ...section, share: percent / 100 });
            }}
          />
        </div>
        <RangeField
          label={say('sectionLength')}
          lang={template.lang}
          value={section.length}
          otherwise={sectionLength({ ...section, length: undefined }, template)}
          hint={say('sectionLengthHint')}
          onChange={(length) => {
            const { length: _length, ...rest } = section;
            onChange({ ...rest, ...(length && { length }) });
          }}
        />
      </div>
    </div>
  );
}
