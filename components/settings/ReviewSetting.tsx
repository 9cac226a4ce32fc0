import { useEffect, useRef } from 'preact/hooks';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { ReviewSettings } from '@/utils/model/settings';
import { Segments } from '../ui/Segments';
import { Select } from '../ui/Select';
import { useSay } from '../use-say';
import { reviewSettingHash } from '../review/review-setting-hash';

type Props = { settings: ReviewSettings; onChange: (settings: ReviewSettings) => void };

/** What a day may be made of; whatever else is set stays to be chosen. */
const FRESH = [0, 5, 10, 20, 50];
const AGAIN = [10, 20, 50, 100, 200];

/** What comes back in review, and how much a day. Styles: settings.css. */
export function ReviewSetting({ settings, onChange }: Props) {
  const say = useSay(reviewTexts);
  const root = useRef<HTMLDivElement>(null);
  // Whom review led here wants this and nothing else of the settings.
  useEffect(() => {
    if (location.hash === reviewSettingHash) root.current?.focus();
  }, []);
  const options = (usual: number[], now: number) =>
    [...new Set([...usual, now])].sort((a, b) => a - b).map((n) => ({ value: String(n), label: String(n) }));
  return (
    <div class="review-setting" ref={root} tabIndex={-1}>
      <Segments
        label={say('settingOver')}
        value={settings.over}
        options={[
          { value: 'marked', label: say('overMarked') },
          { value: 'all', label: say('overAll') },
        ]}
        onChange={(over) => onChange({ ...settings, over })}
      />
      <Select
        label={say('settingFresh')}
        value={String(settings.fresh)}
        options={options(FRESH, settings.fresh)}
        onChange={(fresh) => onChange({ ...settings, fresh: Number(fresh) })}
      />
      <Select
        label={say('settingAgain')}
        value={String(settings.again)}
        options={options(AGAIN, settings.again)}
        onChange={(again) => onChange({ ...settings, again: Number(again) })}
      />
    </div>
  );
}
