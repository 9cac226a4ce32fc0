import { FrameHead } from '@/components/shell/FrameHead';
import { HealthBanner } from '@/components/shell/HealthBanner';
import { Page } from '@/components/shell/Page';
import { useHealth } from '@/components/shell/use-health';
import { useSettings } from '@/components/shell/use-settings';
import { chooseLocale } from '@/utils/i18n/choose-locale';
import type { ReviewSettings, Settings } from '@/utils/model/settings';
import { acknowledgeLoss } from '@/utils/storage/acknowledge-loss';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useDueCount } from '@/utils/storage/use-due-count';
import { readSettings, watchSettings } from '@/utils/storage/settings';
import { ReadPages } from './ReadPages';

const world = { read: readSettings, watch: watchSettings };

type Props = { notebook: Notebook; defaults: Settings; speechId: string | null };

/** “Read here”: an article, or where one is opened. */
export function App({ notebook, defaults, speechId }: Props) {
  const settings = useSettings(world, defaults);
  const health = useHealth(notebook.health);
  if (!settings) return null;
  return (
    <Page locale={chooseLocale(settings.locale, navigator.language)} appearance={settings.appearance}>
      <Head notebook={notebook} review={settings.review} />
      <HealthBanner
        health={health}
        onReload={() => location.reload()}
        onAcknowledge={() => void acknowledgeLoss(notebook)}
      />
      <ReadPages notebook={notebook} speechId={speechId} />
    </Page>
  );
}

/** The tabs, with how many notes wait: by themselves, so that a count that changes draws nothing else anew. */
function Head({ notebook, review }: { notebook: Notebook; review: ReviewSettings }) {
  return <FrameHead page="read" due={useDueCount(notebook, review)} />;
}
