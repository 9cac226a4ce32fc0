import type { Speech } from '@/utils/model/speech';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { foldText } from '@/utils/text/fold-text';

/** What a list of speeches is arranged by. */
export type SpeechOrder = 'read' | 'date' | 'title' | 'notes';
type Facts = Pick<Speech, 'id' | 'title' | 'speaker' | 'date' | 'occasion' | 'publication' | 'publishedOn'>;
type Arranged = Facts & { notes: number; read: number };

const COLLATE = { zh: new Intl.Collator('zh-CN', { numeric: true }), en: new Intl.Collator('en', { numeric: true }) };

/** Speeches in an order: the one read last, the latest, or that with the most notes first, or by title as the language sorts. Those without a day stand last. */
export function arrangeSpeeches<T extends Arranged>(
  speeches: readonly T[],
  order: SpeechOrder,
  locale: 'zh' | 'en',
): T[] {
  const day = ({ date, publishedOn }: T): string => date ?? publishedOn ?? '';
  const byRead = (a: T, b: T): number => b.read - a.read || (a.id < b.id ? -1 : 1);
  const by: Record<SpeechOrder, (a: T, b: T) => number> = {
    read: byRead,
    date: (a, b) => (day(a) === day(b) ? byRead(a, b) : day(a) < day(b) ? 1 : -1),
    title: (a, b) => COLLATE[locale].compare(a.title, b.title) || byRead(a, b),
    notes: (a, b) => b.notes - a.notes || byRead(a, b),
  };
  return speeches.toSorted(by[order]);
}

/** Those in whose facts every word of a query stands, folded; all for an empty one. Days count as they are kept and as they are said: 2026-04, 2026年4月. */
export function findSpeeches<T extends Facts>(speeches: readonly T[], query: string): T[] {
  const words = query
    .split(/\s+/u)
    .map((word) => foldText(word).text)
    .filter((word) => word !== '');
  if (words.length === 0) return [...speeches];
  return speeches.filter(({ title, speaker, occasion, publication, date, publishedOn }) => {
    const days = [date, publishedOn].flatMap((day) => (day === undefined ? [] : [day, dayInWords(day, 'zh-CN')]));
    const text = foldText([title, speaker, occasion, publication, ...days].join('\n')).text;
    return words.every((word) => text.includes(word));
  });
}
