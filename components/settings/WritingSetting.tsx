import { useEffect, useState } from 'preact/hooks';
import { settingsTexts } from '@/utils/i18n/settings-texts';
import { MAX_LINE } from '@/utils/model/limits';
import type { WritingSettings } from '@/utils/model/settings';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useSay } from '../use-say';

type Props = { settings: WritingSettings; onChange: (settings: WritingSettings) => void };

/** Shares of quotation a unit may ask for, percent; whatever else is set stays to be chosen. 100 remarks on nothing. */
const SHARES = [10, 20, 30, 40, 50, 100];
const PARTED = /[，,、；;\n]+/u;

const namesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(PARTED)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** What the checks of study notes go by. Styles: settings.css. */
export function WritingSetting({ settings, onChange }: Props) {
  const say = useSay(settingsTexts);
  const saved = settings.ownNames.join('，');
  const [typed, setTyped] = useState<string>();
  // Saved as it was typed, or changed by another window.
  useEffect(
    () => setTyped((now) => (now !== undefined && namesOf(now).join('，') !== saved ? now : undefined)),
    [saved],
  );
  const save = (): void => {
    if (typed === undefined) return;
    const ownNames = namesOf(typed);
    if (ownNames.join('，') === saved) setTyped(undefined);
    else onChange({ ...settings, ownNames });
  };
  const now = Math.round(settings.quotedShare * 100);
  const shares = [...new Set([...SHARES, now])].sort((a, b) => a - b);
  return (
    <div class="writer">
      <Select
        label={say('quotedShare')}
        value={String(now)}
        options={shares.map((share) => ({
          value: String(share),
          label: share === 100 ? say('quotedShareNone') : `${share}%`,
        }))}
        onChange={(share) => onChange({ ...settings, quotedShare: Number(share) / 100 })}
      />
      <Field
        label={say('ownNames')}
        value={typed ?? saved}
        placeholder={say('ownNamesHint')}
        maxLength={MAX_LINE}
        onInput={setTyped}
        onLeave={save}
      />
    </div>
  );
}
