import { useEffect, useState } from 'preact/hooks';
import type { ReviewSettings } from '@/utils/model/settings';
import { dueNow } from '@/utils/review/due-now';
import { readDueCounts, watchDueCounts, type DueCounts } from './due-counts';
import { lastClock } from './last-clock';
import type { Notebook } from './open-notebook';
import { refreshDueCounts } from './refresh-due-counts';
import { useLiveQuery } from './use-live-query';

/** After the page has drawn what it is there for, ms. */
const LATER = 300;
/** A page that stays open notices a new day, ms. */
const EACH = 60_000;

/** How many notes are to be reviewed now; kept up to date, for the badges too, as long as the page is open. Null until `settings` are known. */
export function useDueCount(notebook: Notebook, settings: ReviewSettings | null): number {
  const { value: clock } = useLiveQuery(() => lastClock(notebook), [notebook]);
  const [due, setDue] = useState<DueCounts>();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const read = (): void => void readDueCounts().then(setDue, () => undefined);
    read();
    return watchDueCounts(read);
  }, []);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EACH);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (!settings || clock === undefined) return undefined;
    // What can't be worked out now is worked out at the next change; the badge alone shows it.
    const timer = setTimeout(() => void refreshDueCounts(notebook, settings).catch(() => undefined), LATER);
    return () => clearTimeout(timer);
  }, [notebook, settings, clock, now]);
  return dueNow(due?.counts ?? [], now).count;
}
