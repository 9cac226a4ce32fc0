import { useMemo } from 'preact/hooks';
import { speechName } from '@/utils/i18n/speech-name';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { SpeechName } from '../speech/SpeechName';
import { useLocale } from '../use-say';
import type { Shelf } from './shelf';
import { ShelfRow } from './ShelfRow';

/** Speeches in the index; the others are found by searching, or on the page of speeches. */
const SHOWN = 60;

type Props = { notes: readonly Note[]; speeches: ReadonlyMap<string, Speech>; shelf: Shelf };

/** The speeches that notes are of, the one given last first, each with how many. */
export function SpeechIndex({ notes, speeches, shelf }: Props) {
  const locale = useLocale();
  const counted = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { speechId } of notes) counts.set(speechId, (counts.get(speechId) ?? 0) + 1);
    const day = (id: string): string => speeches.get(id)?.date ?? speeches.get(id)?.publishedOn ?? '';
    const order = [...counts].map(([id, n]) => ({ id, n, day: day(id) }));
    return order.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1));
  }, [notes, speeches]);
  const shown = counted.filter(({ id }, index) => index < SHOWN || (shelf.kind === 'speech' && shelf.id === id));
  return (
    <>
      {shown.map(({ id, n, day }) => {
        const speech = speeches.get(id);
        return (
          <ShelfRow
            key={id}
            shelf={{ kind: 'speech', id }}
            current={shelf}
            count={n}
            title={speechName(speech, locale)}
          >
            <span class="of-speech">
              <SpeechName speech={speech} />
              {day !== '' && <span class="when">{dayInWords(day, locale)}</span>}
            </span>
          </ShelfRow>
        );
      })}
    </>
  );
}
