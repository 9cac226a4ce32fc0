import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { PanelFrame } from '@/components/panel/PanelFrame';
import { ToastArea } from '@/components/shell/ToastArea';
import { useActs } from '@/components/shell/use-acts';
import { useUndoKey } from '@/components/shell/use-undo-key';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { tellReaders } from '@/utils/messaging/tell-readers';
import type { Settings } from '@/utils/model/settings';
import { lastAction } from '@/utils/storage/last-action';
import type { Notebook } from '@/utils/storage/open-notebook';
import { undo } from '@/utils/storage/undo';
import { PanelOff } from './PanelOff';
import { PanelSpeech } from './PanelSpeech';
import { useOpenPage } from './use-open-page';
import { usePanelData } from './use-panel-data';

type Props = { notebook: Notebook; settings: Settings; fixedTab: number | null; banner: ComponentChildren };

/** What stands in the panel, by how the page beside it is. */
export function Panel({ notebook, settings, fixedTab, banner }: Props) {
  const common = useSay(commonTexts);
  const page = useOpenPage(fixedTab);
  const data = usePanelData(notebook, page);
  const acts = useActs({
    undo: (actionId) => undo(notebook, actionId),
    lastAction: () => lastAction(notebook),
    changed: () => void tellReaders(),
  });
  useUndoKey(acts.undoLast, acts.redoLast);
  const notes = data?.speech ? data.notes : null;
  return (
    <>
      <PanelFrame
        notebook={browser.runtime.getURL('/notebook.html')}
        writing={`${browser.runtime.getURL('/notebook.html')}#write`}
        counts={notes && { notes: notes.length, waiting: notes.filter(({ thought }) => thought === '').length }}
        banner={banner}
      >
        {page.state === 'off' && <PanelOff notebook={notebook} />}
        {page.state === 'on' && data && page.placed && (
          <PanelSpeech
            key={data.speech?.id ?? 'new'}
            notebook={notebook}
            page={page}
            placed={page.placed}
            data={data}
            acts={acts}
            keys={settings.keys}
          />
        )}
        {page.state !== 'off' && (!data || page.state === 'waiting' || !page.placed) && (
          <p class="later" role="status">
            {common('loading')}
          </p>
        )}
      </PanelFrame>
      <ToastArea acts={acts} />
    </>
  );
}
