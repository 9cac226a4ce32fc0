import type { NoteFilter } from './note-filter';
import type { IndexedNote } from './search-index';

/** How many notes have each value of a kind; null: none of it. */
export type Counts = ReadonlyMap<string | null, number>;

/** How many notes choosing a value would show: of those that all filters of other kinds let through. */
export type Facets = {
  themes: Counts;
  speakers: Counts;
  sites: Counts;
  /** Years of the speeches, `2026`. */
  years: Counts;
  lost: number;
  thought: number;
  noThought: number;
};

const [THEME, SPEAKER, SITE, DAY, LOST, THOUGHT] = [1, 2, 4, 8, 16, 32];

/** The notes that a filter lets through, in the order given, and the counts for its chips. @param isLost whether the passage of a note is lost, by id */
export function filterNotes(
  notes: readonly IndexedNote[],
  filter: NoteFilter,
  isLost: (noteId: string) => boolean,
): { notes: IndexedNote[]; facets: Facets } {
  const [themes, speakers, sites, years] = [tally(), tally(), tally(), tally()];
  const sums = { lost: 0, thought: 0, noThought: 0 };
  const [ofThemes, ofSpeakers, ofSites] = [new Set(filter.themes), new Set(filter.speakers), new Set(filter.sites)];
  const through = notes.filter((entry) => {
    const { note, speech, site } = entry;
    const { speaker, day } = speech;
    const under = themesOf(entry);
    const lost = isLost(note.id);
    const thought = note.thought.trim() !== '';
    let fails = 0;
    if (ofThemes.size > 0 && !under.some((id) => ofThemes.has(id))) fails |= THEME;
    if (ofSpeakers.size > 0 && !ofSpeakers.has(speaker)) fails |= SPEAKER;
    if (ofSites.size > 0 && !ofSites.has(site)) fails |= SITE;
    if (!isWithin(day, filter)) fails |= DAY;
    if (filter.lost && !lost) fails |= LOST;
    if (filter.thought !== null && filter.thought !== thought) fails |= THOUGHT;
    /** Whether no filter of another kind keeps it out. */
    const counts = (kind: number): boolean => (fails & ~kind) === 0;
    if (counts(THEME)) for (const id of under) themes.add(id);
    if (counts(SPEAKER)) speakers.add(speaker);
    if (counts(SITE)) sites.add(site);
    if (counts(DAY)) years.add(day?.slice(0, 4) ?? null);
    if (counts(LOST) && lost) sums.lost += 1;
    if (counts(THOUGHT)) sums[thought ? 'thought' : 'noThought'] += 1;
    return fails === 0;
  });
  return {
    notes: through,
    facets: { themes: themes.counts, speakers: speakers.counts, sites: sites.counts, years: years.counts, ...sums },
  };
}

const NONE: readonly null[] = [null];

/** Ids; a theme that a note is said to be under twice counts once. */
function themesOf({ themes }: IndexedNote): readonly (string | null)[] {
  if (themes.length === 0) return NONE;
  return themes.length === 1 ? [themes[0]!.theme.id] : [...new Set(themes.map(({ theme }) => theme.id))];
}

function isWithin(day: string | null, { from, to }: NoteFilter): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

function tally(): { counts: Map<string | null, number>; add: (value: string | null) => void } {
  const counts = new Map<string | null, number>();
  return { counts, add: (value) => void counts.set(value, (counts.get(value) ?? 0) + 1) };
}
