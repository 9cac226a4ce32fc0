import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { reviewTexts } from '@/utils/i18n/review-texts';
import { settingsTexts } from '@/utils/i18n/settings-texts';
import { MAX_LINE } from '@/utils/model/limits';
import type { Settings } from '@/utils/model/settings';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Segments } from '../ui/Segments';
import { useSay } from '../use-say';
import { ReviewSetting } from './ReviewSetting';
import { ToolbarKeys } from './ToolbarKeys';
import { WritingSetting } from './WritingSetting';

type Props = {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
  /** Sections of what is kept elsewhere than in the settings. */
  children?: ComponentChildren;
};

/** What the reader can set; each takes effect at once. */
export function SettingsForm({ settings, onChange, children }: Props) {
  const say = useSay(settingsTexts);
  const ofReview = useSay(reviewTexts);
  // What was typed and is not in the settings yet. By field: the name comes back saved while the unit is being typed.
  const [typed, setTyped] = useState<{ name?: string; unit?: string }>({});
  const writer = { ...settings.writer, ...typed };
  const { name: savedName, unit: savedUnit = '' } = settings.writer;
  useEffect(() => {
    setTyped(({ name, unit }) => ({
      ...(name !== undefined && name.trim() !== savedName && { name }),
      ...(unit !== undefined && unit.trim() !== savedUnit && { unit }),
    }));
  }, [savedName, savedUnit]);
  const saveWriter = (): void => {
    const next = { name: writer.name.trim(), ...(writer.unit?.trim() ? { unit: writer.unit.trim() } : {}) };
    if (next.name !== settings.writer.name || next.unit !== settings.writer.unit) onChange({ writer: next });
  };
  return (
    <main class="settings">
      <h1>{say('settings')}</h1>
      <Row title={say('language')} text={say('languageText')}>
        <Segments
          label={say('language')}
          value={settings.locale}
          options={[
            { value: 'auto', label: say('languageAuto') },
            { value: 'zh-CN', label: say('languageZh'), lang: 'zh-Hans' },
            { value: 'en', label: say('languageEn'), lang: 'en' },
          ]}
          onChange={(locale) => onChange({ locale })}
        />
      </Row>
      <Row title={say('appearance')} text={say('appearanceText')}>
        <Segments
          label={say('appearance')}
          value={settings.appearance}
          options={[
            { value: 'system', label: say('appearanceSystem') },
            { value: 'light', label: say('appearanceLight') },
            { value: 'dark', label: say('appearanceDark') },
          ]}
          onChange={(appearance) => onChange({ appearance })}
        />
      </Row>
      <Row title={say('keys')} text={say('keysText')}>
        <Choice isSwitch checked={settings.keys} onChange={(keys) => onChange({ keys })}>
          <span class="sr">{say('keys')}</span>
        </Choice>
      </Row>
      {settings.keys && (
        <ToolbarKeys keys={settings.toolbarKeys} onChange={(toolbarKeys) => onChange({ toolbarKeys })} />
      )}
      <Row title={say('suggest')} text={say('suggestText')}>
        <Choice isSwitch checked={settings.suggest} onChange={(suggest) => onChange({ suggest })}>
          <span class="sr">{say('suggest')}</span>
        </Choice>
      </Row>
      <Row title={say('quick')} text={say('quickText')}>
        <Choice isSwitch checked={settings.quick} onChange={(quick) => onChange({ quick })}>
          <span class="sr">{say('quick')}</span>
        </Choice>
      </Row>
      <Row title={ofReview('settingTitle')} text={ofReview('settingText')}>
        <ReviewSetting settings={settings.review} onChange={(review) => onChange({ review })} />
      </Row>
      <Row title={say('writer')} text={say('writerText')}>
        <div class="writer">
          <Field
            label={say('writerName')}
            value={writer.name}
            maxLength={MAX_LINE}
            onInput={(name) => setTyped((now) => ({ ...now, name }))}
            onLeave={saveWriter}
          />
          <Field
            label={say('writerUnit')}
            value={writer.unit ?? ''}
            maxLength={MAX_LINE}
            onInput={(unit) => setTyped((now) => ({ ...now, unit }))}
            onLeave={saveWriter}
          />
        </div>
      </Row>
      <Row title={say('writing')} text={say('writingText')}>
        <WritingSetting settings={settings.writing} onChange={(writing) => onChange({ writing })} />
      </Row>
      {children}
    </main>
  );
}

/** One setting: what it does, what it costs, the control. */
function Row({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <div class="set">
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
