import type { Note } from '@/utils/model/note';
import { dayOf } from './day-of';
import { hashOf } from './hash-of';
import { reviewDay } from './review-day';

const FIVE = 5;
const DAY = 86_400_000;
/** From here on a note counts as long unread, days: what was left for a year need not crowd out what was left for a quarter. */
const LONG = 90;

type Readable = Pick<Note, 'id' | 'created' | 'review'>;

/**
 * Five notes to read through, the same all day: drawn by lot, in which a note has the more chances the longer it was neither kept nor asked. What is kept or
 * asked today changes nothing of it; notes of today are taken only where there are not five others.
 */
export function todaysFive<T extends Readable>(notes: readonly T[], now: number): T[] {
  const { start } = reviewDay(now);
  const day = dayOf(now);
  const lot = ({ id, created, review }: T): number => {
    const asked = review?.grades.findLast(({ at }) => at < start)?.at ?? 0;
    const unread = Math.min(LONG, Math.max(1, (start - Math.max(created, asked)) / DAY));
    // Weighted sampling without replacement (Efraimidis, Spirakis 2006): the largest of u^(1/weight) win.
    return ((hashOf(`${day} ${id}`) + 1) / 2 ** 32) ** (1 / unread);
  };
  const drawn = notes
    .filter(({ created }) => created < start)
    .map((note) => ({ note, lot: lot(note) }))
    .sort((a, b) => b.lot - a.lot || (a.note.id < b.note.id ? -1 : 1))
    .map(({ note }) => note);
  const ofToday = notes.filter(({ created }) => created >= start);
  return [...drawn, ...ofToday].slice(0, FIVE);
}
