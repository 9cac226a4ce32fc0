import { KeepWords } from '@/components/notes/KeepWords';
import { UnsavedWords } from '@/components/notes/UnsavedWords';
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
import { Panel } from './Panel';

const world = { read: readSettings, watch: watchSettings };

type Props = { notebook: Notebook; defaults: Settings; fixedTab: number | null };

/** The side panel: settings, state of the notebook, and the speech beside it. */
export function App({ notebook, defaults, fixedTab }: Props) {
  const settings = useSettings(world, defaults);
  const health = useHealth(notebook.health);
  if (!settings) return null;
  return (
    <Page locale={chooseLocale(settings.locale, navigator.language)} appearance={settings.appearance}>
      <KeepDueCount notebook={notebook} review={settings.review} />
      <KeepWords>
        <Panel
          notebook={notebook}
          settings={settings}
          fixedTab={fixedTab}
          banner={
            <>
              <HealthBanner
                health={health}
                onReload={() => location.reload()}
                onAcknowledge={() => void acknowledgeLoss(notebook)}
              />
              <UnsavedWords />
            </>
          }
        />
      </KeepWords>
    </Page>
  );
}

/** Keeps the number on our button right while notes are marked here: by itself, so that it draws nothing anew. */
function KeepDueCount({ notebook, review }: { notebook: Notebook; review: ReviewSettings }) {
  useDueCount(notebook, review);
  return null;
}
