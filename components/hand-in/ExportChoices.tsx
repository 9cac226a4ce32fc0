import { fontsOf } from '@/utils/export/fonts-of';
import { pageLayout } from '@/utils/export/page-layout';
import { exportTexts } from '@/utils/i18n/export-texts';
import { usualLayout } from '@/utils/model/custom-layout';
import type { HandInSettings } from '@/utils/model/hand-in-settings';
import type { Locale } from '@/utils/model/locale';
import { Select } from '../ui/Select';
import { useLocale, useSay } from '../use-say';
import { LayoutForm } from './LayoutForm';
import { useMissingFonts } from './use-missing-fonts';

type Props = {
  settings: HandInSettings;
  onSettings: (part: Partial<HandInSettings>) => void;
  lang: Locale;
  hasSources: boolean;
};

/** What can be chosen of a format made of pages: the layout, and how sources are told. Styles: export-dialog.css. */
export function ExportChoices({ settings, onSettings, lang, hasSources }: Props) {
  const say = useSay(exportTexts);
  const locale = useLocale();
  const usual = lang === 'en' ? 'english' : 'official';
  const preset = settings.preset === 'auto' ? usual : settings.preset;
  const own = settings.custom[lang];
  const missing = useMissingFonts(fontsOf(pageLayout(preset, lang, own)));
  // Their names are elements of their own.
  const [before, after] = say('missingFonts').split('{fonts}');
  return (
    <>
      <Select
        label={say('layout')}
        value={preset}
        options={(['official', 'homework', 'english', 'custom'] as const).map((value) => ({
          value,
          label: say(value),
        }))}
        onChange={(next) => onSettings({ preset: next === usual ? 'auto' : next })}
      />
      {preset === 'custom' && (
        <details class="custom-layout">
          <summary>{say('changeCustom')}</summary>
          <LayoutForm
            layout={own ?? usualLayout(lang)}
            onChange={(layout) => onSettings({ custom: { ...settings.custom, [lang]: layout } })}
          />
        </details>
      )}
      {missing.length > 0 && (
        <p class="muted tiny">
          {before}
          {new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(missing).map(({ type, value }, at) =>
            type === 'element' ? (
              <span key={at} class="font-name">
                {value}
              </span>
            ) : (
              value
            ),
          )}
          {after}
        </p>
      )}
      {hasSources && (
        <Select
          label={say('sources')}
          value={settings.sources}
          options={[
            { value: 'none', label: say('sourcesNone') },
            { value: 'footnotes', label: say('sourcesFootnotes') },
            { value: 'references', label: say('sourcesReferences') },
          ]}
          onChange={(sources) => onSettings({ sources })}
        />
      )}
    </>
  );
}
