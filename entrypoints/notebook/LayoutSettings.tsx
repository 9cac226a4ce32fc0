import { LayoutSetting } from '@/components/settings/LayoutSetting';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { exportTexts } from '@/utils/i18n/export-texts';
import { useHandInSettings } from '@/utils/storage/use-hand-in-settings';

type Props = { acts: Acts };

/** The reader's own layout, as it is stored. */
export function LayoutSettings({ acts }: Props) {
  const say = useSay(exportTexts);
  const { settings, change } = useHandInSettings();
  if (!settings) return null;
  return (
    <LayoutSetting
      layout={settings.custom}
      onChange={(custom) => {
        change({ custom }).catch(() => acts.show({ text: say('settingNotSaved'), tone: 'bad' }));
      }}
    />
  );
}
