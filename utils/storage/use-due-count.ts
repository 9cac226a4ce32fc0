import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewSettings } from '@/utils/model/settings';
import { dueNow } from '@/utils/review/due-now';
import { readDueCounts, watchDueCounts, type DueCounts } from './due-counts';
import { lastClock } from './last-clock';
import type { Notebook } from './open-notebook';
import { refreshDueCounts } from './refresh-due-counts';
import { useLiveQuery } from './use-live-query';

/** After the page has drawn what it is there for, ms; and once it has, after each change. */
const FIRST = 1_500;
const LATER = 200;
/** A page that stays open notices a new day, ms. */
const EACH = 60_000;

/** How many notes are to be reviewed now; kept up to date, for the badges too, as long as the page is open. */
export function useDueCount(notebook: Notebook, settings: ReviewSettings): number {
  const { value: clock } = useLiveQuery(() => lastClock(notebook), [notebook]);
  const [due, setDue] = useState<DueCounts>();
  const [now, setNow] = useState(Date.now);
  const wait = useRef(FIRST);
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
    if (clock === undefined) return undefined;
    // What can't be worked out now is worked out at the next change; the badge alone shows it.
    const timer = setTimeout(() => {
      wait.current = LATER;
      void refreshDueCounts(notebook, settings).catch(() => undefined);
    }, wait.current);
    return () => clearTimeout(timer);
  }, [notebook, settings, clock, now]);
  return dueNow(due?.counts ?? [], now).count;
}
