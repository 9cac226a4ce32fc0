import type { Suggester } from './suggest';
import { ENOUGH } from './suggest-gates';
import type { ThemedPassage } from './themed-passage';

/** What suggesting anew would change for a note: themes by their ids, and the words that speak for the one that comes. */
export type Resuggestion = { noteId: string; add: string[]; drop: string[]; because: string[] };

/** How sure a suggestion is whose words are just enough (suggest.ts). */
const ALONE = 1 - Math.exp(-ENOUGH / 2);

/**
 * What would change if themes were suggested anew for these notes; those for which nothing does are left out. What the reader chose stays: a suggestion made earlier gives way to the
 * first one now, or goes where nothing speaks any more, and a note that the reader put under a theme gets none it didn't have. What was
 * refused for a note is passed over, for a further one that is loud enough to be suggested alone.
 */
export function resuggest(notes: readonly ThemedPassage[], suggester: Pick<Suggester, 'suggest'>): Resuggestion[] {
  return notes.flatMap((note) => {
    const earlier = note.themes.filter(({ by }) => by === 'suggested').map(({ id }) => id);
    const chosen = note.themes.filter(({ by }) => by === 'reader').map(({ id }) => id);
    if (chosen.length > 0 && earlier.length === 0) return [];
    const first = suggester
      .suggest(note)
      .find(({ themeId, score }, at) => !note.refusedThemes?.includes(themeId) && (at === 0 || score >= ALONE));
    const now = first && !chosen.includes(first.themeId) ? first.themeId : undefined;
    const add = now !== undefined && !earlier.includes(now) ? [now] : [];
    const drop = earlier.filter((id) => id !== now);
    if (add.length === 0 && drop.length === 0) return [];
    return [{ noteId: note.id, add, drop, because: add.length > 0 ? first!.because : [] }];
  });
}
