import { useMemo } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import { useLocale } from '../use-say';
import { keptMonth } from '@/utils/model/kept-day';
import type { Shelf } from './shelf';
import { ShelfRow } from './ShelfRow';

type Props = { notes: readonly Note[]; shelf: Shelf };

/** The months in which notes were kept, the latest first, each with how many. */
export function MonthIndex({ notes, shelf }: Props) {
  const locale = useLocale();
  const months = useMemo(() => {
    const counts = new Map<string, number>();
    for (const note of notes) {
      const month = keptMonth(note);
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => (a < b ? 1 : -1));
  }, [notes]);
  const words = useMemo(() => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' }), [locale]);
  return (
    <>
      {months.map(([id, n]) => (
        <ShelfRow key={id} shelf={{ kind: 'month', id }} current={shelf} count={n}>
          {words.format(new Date(`${id}-15T12:00:00`))}
        </ShelfRow>
      ))}
    </>
  );
}
