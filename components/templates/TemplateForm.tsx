import { templateTexts } from '@/utils/i18n/template-texts';
import { MAX_LINE } from '@/utils/model/limits';
import type { Template } from '@/utils/model/template';
import type { WrittenTemplate } from '@/utils/model/template-file';
import { langOf } from '../lang-of';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Segments } from '../ui/Segments';
import { useSay } from '../use-say';
import { RangeField } from './RangeField';
import { SectionEditor } from './SectionEditor';
import { SharesSum } from './SharesSum';

type Props = {
  template: Template;
  /** `said`: what is said of it, with the way back. */
  onChange: (part: Partial<WrittenTemplate>, said?: string) => void;
  onTell: (text: string) => void;
};

/** A template's parts, to be filled in; each change is saved by itself. Styles: template-page.css. */
export function TemplateForm({ template, onChange, onTell }: Props) {
  const say = useSay(templateTexts);
  const { name, lang, length, titles, salutation, signed, themeLevel, sections } = template;
  const title = (of: keyof Template['titles'], label: string) => (
    <Field
      label={label}
      lang={langOf(lang)}
      value={titles[of]}
      maxLength={MAX_LINE}
      onInput={(text) => onChange({ titles: { ...titles, [of]: text } })}
    />
  );
  return (
    <form class="template-form" aria-label={name} onSubmit={(event) => event.preventDefault()}>
      <section aria-labelledby="template-general">
        <h2 id="template-general">{say('general')}</h2>
        <Field
          label={say('name')}
          lang={langOf(lang)}
          value={name}
          maxLength={MAX_LINE}
          error={name.trim() === '' ? say('nameMissing') : null}
          onInput={(text) => onChange({ name: text })}
        />
        <div class="two">
          <div class="field">
            <span class="label">{say('lang')}</span>
            <Segments
              label={say('lang')}
              value={lang}
              options={[
                { value: 'zh-CN', label: say('langZh') },
                { value: 'en', label: say('langEn') },
              ]}
              onChange={(next) => onChange({ lang: next })}
            />
            <p class="hint">{say('langHint')}</p>
          </div>
          <RangeField
            label={say('usualLength')}
            lang={lang}
            value={length}
            onChange={(range) => range && onChange({ length: range })}
          />
        </div>
        <fieldset class="titles">
          <legend class="label">{say('titles')}</legend>
          <p class="hint">{say('titlesHint', { speech: '{speech}', themes: '{themes}' })}</p>
          {title('speech', say('titleSpeech'))}
          {title('themes', say('titleThemes'))}
          {title('plain', say('titlePlain'))}
        </fieldset>
        <Field
          label={say('salutation')}
          lang={langOf(lang)}
          value={salutation}
          placeholder={say('salutationHint')}
          maxLength={MAX_LINE}
          onInput={(text) => onChange({ salutation: text })}
        />
        <div class="field">
          <span class="label">{say('themeLevel')}</span>
          <Segments
            label={say('themeLevel')}
            value={themeLevel}
            options={[
              { value: 'nested', label: say('levelNested') },
              { value: 'numbered', label: say('levelNumbered') },
            ]}
            onChange={(next) => onChange({ themeLevel: next })}
          />
        </div>
        <Choice checked={signed} isSwitch onChange={(on) => onChange({ signed: on })}>
          {say('signed')}
        </Choice>
      </section>
      <section aria-labelledby="template-sections">
        <div class="sections-head">
          <h2 id="template-sections">{say('sections')}</h2>
          <SharesSum sections={sections} />
        </div>
        <SectionEditor
          template={template}
          onChange={(next, said) => onChange({ sections: next }, said)}
          onTell={onTell}
        />
      </section>
    </form>
  );
}
