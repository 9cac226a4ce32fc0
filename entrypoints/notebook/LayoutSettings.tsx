import { LayoutSetting } from '@/components/settings/LayoutSetting';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { exportTexts } from '@/utils/i18n/export-texts';
import { useHandInSettings } from '@/utils/storage/use-hand-in-settings';

type Props = { acts: Acts };

/** The reader's own layout for documents in the language of the interface, as it is stored; that for others is changed where one goes out. */
export function LayoutSettings({ acts }: Props) {
  const say = useSay(exportTexts);
  const locale = useLocale();
  const { settings, change } = useHandInSettings();
  if (!settings) return null;
  return (
    <LayoutSetting
      layout={settings.custom[locale]}
      onChange={(layout) => {
        change({ custom: { ...settings.custom, [locale]: layout } }).catch(() =>
          acts.show({ text: say('settingNotSaved'), tone: 'bad' }),
        );
      }}
    />
  );
}
