import { KeepWords } from '@/components/notes/KeepWords';
import { backupSettingHash } from '@/components/settings/backup-setting-hash';
import { FrameHead, type NotebookPage } from '@/components/shell/FrameHead';
import { HealthBanner } from '@/components/shell/HealthBanner';
import { Page } from '@/components/shell/Page';
import { useHash } from '@/components/shell/use-hash';
import { useHealth } from '@/components/shell/use-health';
import { useSettings } from '@/components/shell/use-settings';
import { chooseLocale } from '@/utils/i18n/choose-locale';
import type { ReviewSettings, Settings } from '@/utils/model/settings';
import { acknowledgeLoss } from '@/utils/storage/acknowledge-loss';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useDueCount } from '@/utils/storage/use-due-count';
import { readSettings, watchSettings } from '@/utils/storage/settings';
import { NotebookPages } from './NotebookPages';

const world = { read: readSettings, watch: watchSettings };

type Props = { notebook: Notebook; defaults: Settings };

/** The notebook: notes, themes, writing, settings, by the address. */
export function App({ notebook, defaults }: Props) {
  const settings = useSettings(world, defaults);
  const health = useHealth(notebook.health);
  const hash = useHash();
  if (!settings) return null;
  const page = pageOf(hash);
  return (
    <Page locale={chooseLocale(settings.locale, navigator.language)} appearance={settings.appearance}>
      <Head notebook={notebook} review={settings.review} page={page} />
      <HealthBanner
        health={health}
        onReload={() => location.reload()}
        onAcknowledge={() => void acknowledgeLoss(notebook)}
        restoreHref={backupSettingHash}
      />
      <KeepWords>
        <NotebookPages notebook={notebook} settings={settings} page={page} hash={hash} />
      </KeepWords>
    </Page>
  );
}

function pageOf(hash: string): NotebookPage {
  const [page] = hash.replace(/^#/, '').split('/');
  return page === 'speeches' || page === 'themes' || page === 'write' || page === 'review' || page === 'settings'
    ? page
    : 'notes';
}

/** The tabs, with how many notes wait: by themselves, so that a count that changes draws nothing else anew. */
function Head({ notebook, review, page }: { notebook: Notebook; review: ReviewSettings; page: NotebookPage }) {
  return <FrameHead page={page} due={useDueCount(notebook, review)} />;
}
