import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OnlyNow } from '@/components/panel/OnlyNow';
import { PageGone } from '@/components/panel/PageGone';
import { PanelFrame } from '@/components/panel/PanelFrame';
import { Unread } from '@/components/panel/Unread';
import { ToastArea } from '@/components/shell/ToastArea';
import { useActs } from '@/components/shell/use-acts';
import { useSiteActs } from '@/components/shell/use-site-acts';
import { useUndoKey } from '@/components/shell/use-undo-key';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { errorName } from '@/utils/i18n/error-name';
import { tellReaders } from '@/utils/messaging/tell-readers';
import type { Settings } from '@/utils/model/settings';
import { coversAddress } from '@/utils/sites/covers-address';
import { siteOf } from '@/utils/sites/site-of';
import { askForSites, giveUpSites } from '@/utils/storage/allowed-sites';
import { lastAction } from '@/utils/storage/last-action';
import { lastUndone } from '@/utils/storage/last-undone';
import type { Notebook } from '@/utils/storage/open-notebook';
import { undoNaming } from '@/utils/storage/undo-naming';
import { useAllowedSites } from '@/utils/storage/use-allowed-sites';
import { LASTS } from './lasts';
import { PanelOff } from './PanelOff';
import { PanelSpeech } from './PanelSpeech';
import { ARTICLE_PAGE } from '@/utils/speeches/article-address';
import { useOpenPage } from './use-open-page';
import { usePanelData } from './use-panel-data';

const allowed = { ask: askForSites, giveUp: giveUpSites };

type Props = { notebook: Notebook; settings: Settings; fixedTab: number | null; banner: ComponentChildren };

/** What stands in the panel, by how the page beside it is. */
export function Panel({ notebook, settings, fixedTab, banner }: Props) {
  const common = useSay(commonTexts);
  const page = useOpenPage(fixedTab);
  const { value: data, error } = usePanelData(notebook, page);
  const acts = useActs({
    undo: (actionId, telling) => undoNaming(notebook, actionId, telling),
    lastAction: () => lastAction(notebook),
    lastUndone: () => lastUndone(notebook),
    changed: () => void tellReaders(),
  });
  const origins = useAllowedSites();
  const sites = useSiteActs(acts, allowed);
  const site = siteOf(page.url ?? '');
  useUndoKey(acts);
  // By speech, for as long as the panel is open.
  const [only, setOnly] = useState<ReadonlyMap<string, string | null | undefined>>(new Map());
  const { frame, state, tabId } = page;
  const speechId = data?.speech?.id ?? 'new';
  const noText = frame?.placed.speechId === null && frame.placed.speech.paragraphs.length === 0;
  const notes = data?.speech && state === 'on' ? data.notes : null;
  return (
    <>
      <PanelFrame
        notebook={browser.runtime.getURL('/notebook.html')}
        writing={`${browser.runtime.getURL('/notebook.html')}#write`}
        counts={notes && { notes: notes.length, waiting: notes.filter(({ thought }) => thought === '').length }}
        banner={banner}
      >
        {state === 'off' && origins && <PanelOff notebook={notebook} page={page} origins={origins} sites={sites} />}
        {state === 'gone' && <PageGone href={frame?.placed.address} />}
        {state === 'on' && site && origins && !coversAddress(origins, page.url ?? '') && (
          <OnlyNow site={site} lasts={LASTS} acts={sites} />
        )}
        {state === 'on' && noText && <Unread why="no-text" read={ARTICLE_PAGE} onLook={page.look} />}
        {state === 'on' && data && frame && !noText && (
          <PanelSpeech
            key={speechId}
            notebook={notebook}
            page={page}
            frame={frame}
            data={data}
            acts={acts}
            keys={settings.keys ? settings.toolbarKeys : null}
            only={only.get(speechId)}
            onOnly={(next) => setOnly((before) => new Map(before).set(speechId, next))}
            onLook={() => {
              if (fixedTab !== null && tabId !== null) void browser.tabs.update(tabId, { active: true });
            }}
          />
        )}
        {state === 'on' && error && (
          <p class="later" role="alert">
            {common('failed', { name: errorName(error) })}
          </p>
        )}
        {(state === 'waiting' || (state === 'on' && !error && !(data && frame))) && (
          <p class="later" role="status">
            {common('loading')}
          </p>
        )}
      </PanelFrame>
      <ToastArea acts={acts} />
    </>
  );
}
