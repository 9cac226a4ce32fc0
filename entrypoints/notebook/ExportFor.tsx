import { useEffect, useMemo, useState } from 'preact/hooks';
import { ExportDialog } from '@/components/hand-in/ExportDialog';
import { useFontsReady } from '@/components/hand-in/use-fonts-ready';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { exportTexts } from '@/utils/i18n/export-texts';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { useHandInSettings } from '@/utils/storage/use-hand-in-settings';
import { chosenLayout } from './chosen-layout';
import { openExport } from './export-apart';
import { exportOptions } from './export-options';
import { formatsOf, type ExportInputs, type ExportKind } from './formats-of';
import { saveFile } from './save-file';

type Props<K extends ExportKind> = {
  kind: K;
  /** As it was when the dialog was opened. */
  input: ExportInputs[K];
  acts: Acts;
  title: string;
  lang: Locale;
  name: string;
  date: string;
  /** Name of who exports, where the thing itself names nobody. */
  writer?: string | undefined;
  cited?: ReadonlyMap<string, Speech>;
  left?: { prompts: number; wrong: number };
  onKeep?: () => Promise<string | null>;
  onClose: () => void;
};

/** The dialog of what goes out, made beside the page, with the settings that are remembered. */
export function ExportFor<K extends ExportKind>({ kind, input, acts, date, writer, cited, ...rest }: Props<K>) {
  const say = useSay(exportTexts);
  const locale = useLocale();
  const { settings, change } = useHandInSettings();
  const [job] = useState(() => openExport(kind, input));
  useEffect(() => () => job.close(), [job]);
  const options = useMemo(
    () => settings && exportOptions(settings, { locale, date, writer, cited }),
    [settings, locale, date, writer, cited],
  );
  // Before the first page is looked at: to lay out that and, for its fonts, all behind the dialog is one task then.
  const pages = useMemo(() => settings && chosenLayout(settings, rest.lang), [settings, rest.lang]);
  useFontsReady(pages ?? undefined);
  if (!settings || !options) return null;
  return (
    <ExportDialog
      {...rest}
      formats={formatsOf(kind)}
      work={job}
      date={date}
      options={options}
      settings={settings}
      onSettings={(part) => {
        change(part).catch(() => acts.show({ text: say('settingNotSaved'), tone: 'bad' }));
      }}
      hasSources={cited !== undefined}
      onSave={saveFile}
    />
  );
}
