import type { Note } from './note';

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day a note was kept, in the reader's own time: `2026-04-24`. */
export function keptDay({ created }: Pick<Note, 'created'>): string {
  const day = new Date(created);
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** The month of it: `2026-04`. */
export function keptMonth(note: Pick<Note, 'created'>): string {
  return keptDay(note).slice(0, 7);
}
