import type { ComponentChildren } from 'preact';
import { backupTexts } from '@/utils/i18n/backup-texts';
import { commonTexts } from '@/utils/i18n/common-texts';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';

/** What can be wrong with the notebook as a whole (`utils/storage/open-notebook.ts`). */
export type Health = {
  stale: boolean;
  blocked: boolean;
  newer: number | null;
  lost: { notes: number; at: number } | null;
  failed: string | null;
};

type Props = {
  health: Health;
  onReload: () => void;
  /** The reader knows that the notebook came back empty. */
  onAcknowledge: () => void;
  /** Where it can be restored from a backup, if that is on this page. */
  restoreHref?: string;
};

/** Says what is wrong with the notebook and the way out; nothing when it is well. The gravest first, one at a time. */
export function HealthBanner({ health, onReload, onAcknowledge, restoreHref }: Props) {
  const say = useSay(commonTexts);
  const ofBackup = useSay(backupTexts);
  const locale = useLocale();
  if (health.newer !== null) return <Banner>{say('healthNewer', { version: health.newer })}</Banner>;
  if (health.stale) {
    return (
      <Banner>
        {say('healthStale')}
        <Button size="small" onClick={onReload}>
          {say('reload')}
        </Button>
      </Banner>
    );
  }
  if (health.blocked) return <Banner>{say('healthBlocked')}</Banner>;
  if (health.failed !== null) {
    return (
      <Banner>
        {say('healthFailed', { why: health.failed })}
        <Button size="small" onClick={onReload}>
          {say('reload')}
        </Button>
      </Banner>
    );
  }
  if (health.lost) {
    const { notes, at } = health.lost;
    return (
      <Banner>
        {say('healthLost', { n: notes, day: dayInWords(dayOf(at), locale) })}
        {restoreHref !== undefined && <a href={restoreHref}>{ofBackup('restoreThere')}</a>}
        <Button size="small" onClick={onAcknowledge}>
          {say('healthLostOk')}
        </Button>
      </Banner>
    );
  }
  return null;
}

function Banner({ children }: { children: ComponentChildren }) {
  return (
    <div class="banner" role="alert">
      <Icon icon={icons.warn} />
      <div>{children}</div>
    </div>
  );
}

/** The calendar day of a moment where the reader is, `2026-04-24`. */
function dayOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}
