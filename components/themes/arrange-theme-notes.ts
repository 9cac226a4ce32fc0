import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';

/** Notes under one heading. `speech`: the one they are of, where it is one; `label`: the heading in it, or the day; '' where there is none. */
export type ThemeSection = { key: string; speech?: Speech; label: string; notes: Note[] };

/**
 * The notes of a theme across speeches. `section`: under the headings they stand under, the newest speech first, in the order they are read. `date`: by the day of
 * the speech, the newest first; those of no day last. The same whatever the order of the notes.
 */
export function arrangeThemeNotes(
  notes: readonly Note[],
  speeches: ReadonlyMap<string, Speech>,
  by: 'section' | 'date',
): ThemeSection[] {
  const dayOf = (note: Note): string => {
    const speech = speeches.get(note.speechId);
    return speech?.date ?? speech?.publishedOn ?? '';
  };
  const sorted = notes.toSorted(
    (a, b) =>
      compare(dayOf(b), dayOf(a)) ||
      compare(a.speechId, b.speechId) ||
      a.anchor.start - b.anchor.start ||
      compare(a.id, b.id),
  );
  const sections = new Map<string, ThemeSection>();
  for (const note of sorted) {
    const label = by === 'date' ? dayOf(note) : (note.section[0] ?? '');
    const key = by === 'date' ? label : `${note.speechId}\n${label}`;
    const section = sections.get(key);
    if (section) section.notes.push(note);
    else
      sections.set(key, {
        key,
        label,
        notes: [note],
        ...(by === 'section' && { speech: speeches.get(note.speechId) }),
      });
  }
  return [...sections.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
