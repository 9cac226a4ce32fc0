import { isFiltering } from './is-filtering';
import type { NoteFilter } from './note-filter';
import type { Columns, SearchIndex } from './search-index';
import { foundAt, type Found } from './search-notes';

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

/**
 * The notes that a filter lets through, in the order they were found, and the counts for its chips.
 *
 * @param lost ids of the notes whose passage is lost
 * @param shelf where only those are meant at all that are under a theme (its id), or under none (null): no others are counted
 */
export function filterNotes(
  all: Found,
  filter: NoteFilter,
  { lost, shelf }: { lost: ReadonlySet<string>; shelf?: string | null | undefined },
): Found & { facets: Facets } {
  const { index, query, at } = all;
  const { columns } = index;
  const lostOnes = lost.size > 0 ? lostAt(index, lost) : undefined;
  const isLost = (place: number): boolean => lostOnes !== undefined && lostOnes[place] === 1;
  const failures = isFiltering(filter) ? failuresOf(columns, filter) : () => 0;
  // The last is for notes without a theme.
  const themes = new Uint32Array(columns.themes.length + 1);
  const sites = new Uint32Array(columns.sites.length);
  const ofSpeakers = new Uint32Array(columns.speeches.length);
  const ofDays = new Uint32Array(columns.speeches.length);
  const sums = { lost: 0, thought: 0, noThought: 0 };
  const through = new Uint32Array(at.length);
  let count = 0;
  for (let i = 0; i < at.length; i++) {
    const place = at[i]!;
    const from = columns.themeFrom[place]!;
    const to = columns.themeFrom[place + 1]!;
    if (
      shelf !== undefined &&
      !(shelf === null ? from === to : index.notes[place]!.themes.some(({ theme }) => theme.id === shelf))
    )
      continue;
    let fails = failures(place);
    if (filter.lost && !isLost(place)) fails |= LOST;
    if (fails === 0) through[count++] = place;
    // Counted where no filter of another kind keeps it out.
    if ((fails & ~THEME) === 0) {
      if (from === to) themes[columns.themes.length]! += 1;
      for (let each = from; each < to; each++) themes[columns.theme[each]!]! += 1;
    }
    if ((fails & ~SPEAKER) === 0) ofSpeakers[columns.speech[place]!]! += 1;
    if ((fails & ~SITE) === 0) sites[columns.site[place]!]! += 1;
    if ((fails & ~DAY) === 0) ofDays[columns.speech[place]!]! += 1;
    if ((fails & ~LOST) === 0 && isLost(place)) sums.lost += 1;
    if ((fails & ~THOUGHT) === 0) sums[columns.thought[place] === 1 ? 'thought' : 'noThought'] += 1;
  }
  const facets: Facets = {
    themes: countsBy(themes, (theme) => columns.themes[theme]?.theme.id ?? null),
    speakers: countsBy(ofSpeakers, (speech) => columns.speeches[speech]!.speaker),
    sites: countsBy(sites, (site) => columns.sites[site]!),
    years: countsBy(ofDays, (speech) => columns.speeches[speech]!.day?.slice(0, 4) ?? null),
    ...sums,
  };
  return Object.assign(foundAt(index, query, through.subarray(0, count)), { facets });
}

const lostKnown = new WeakMap<SearchIndex, { of: ReadonlySet<string>; at: Uint8Array }>();

/** 1 at the places of the notes that are lost: put together once, not for each letter. */
function lostAt(index: SearchIndex, lost: ReadonlySet<string>): Uint8Array {
  const before = lostKnown.get(index);
  if (before?.of === lost) return before.at;
  const at = Uint8Array.from(index.notes, ({ note }) => (lost.has(note.id) ? 1 : 0));
  lostKnown.set(index, { of: lost, at });
  return at;
}

/** What tells which kinds of filters keep the note at a place out: a bit for each. What needs more than its columns is not told here. */
function failuresOf(
  columns: Columns,
  { themes, speakers, sites, from, to, thought }: NoteFilter,
): (place: number) => number {
  const isOneOf = (list: readonly (string | null)[], value: string | null): boolean =>
    list.length === 0 || list.includes(value);
  // Each value is looked at once, not each note.
  const bySpeech = columns.speeches.map(
    ({ speaker, day }) => (isOneOf(speakers, speaker) ? 0 : SPEAKER) | (isWithin(day, from, to) ? 0 : DAY),
  );
  const bySite = columns.sites.map((site) => (isOneOf(sites, site) ? 0 : SITE));
  const isWanted = columns.themes.map(({ theme }) => themes.includes(theme.id));
  const withoutTheme = isOneOf(themes, null);
  return (place) => {
    let fails = bySpeech[columns.speech[place]!]! | bySite[columns.site[place]!]!;
    if (themes.length > 0) {
      const [first, end] = [columns.themeFrom[place]!, columns.themeFrom[place + 1]!];
      let isUnder = first === end && withoutTheme;
      for (let each = first; each < end; each++) isUnder ||= isWanted[columns.theme[each]!]!;
      if (!isUnder) fails |= THEME;
    }
    if (thought !== null && thought !== (columns.thought[place] === 1)) fails |= THOUGHT;
    return fails;
  };
}

function isWithin(day: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

/** Counts by what several of the things counted may have alike; what none has is not in it. */
function countsBy(numbers: Uint32Array, name: (place: number) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const [place, n] of numbers.entries()) if (n > 0) counts.set(name(place), (counts.get(name(place)) ?? 0) + n);
  return counts;
}
