import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { FoldedFields } from './folded-fields';

/** What is searched: notes, and what they belong to. A theme that isn't among these is none. */
export type SearchedWorld = {
  notes: readonly Note[];
  speeches: ReadonlyMap<string, Speech>;
  themes: readonly Theme[];
};

/** A speech ready to be searched: made once for all its notes. */
export type IndexedSpeech = {
  /** Where it comes from; undefined for notes whose speech is gone. */
  readonly speech: Speech | undefined;
  readonly fields: FoldedFields;
  readonly speaker: string | null;
  /** The day it was given, else published: `2026-04-23`. */
  readonly day: string | null;
};

export type IndexedTheme = { readonly theme: Theme; readonly fields: FoldedFields };

/** A note ready to be searched and filtered. */
export type IndexedNote = {
  readonly note: Note;
  readonly own: FoldedFields;
  readonly speech: IndexedSpeech;
  readonly themes: readonly IndexedTheme[];
  /** The site it was kept from (`siteOf`); null for what is no web page. */
  readonly site: string | null;
};

/**
 * What notes are searched, counted and grouped by, in columns: walking through 50,000 objects in the order of a rank takes ten times as long. By place in
 * `SearchIndex.notes`; each number is a place in the list of its kind.
 */
export type Columns = {
  /** `own.text` of all, one behind the other, as UTF-16 units: that of the note at `i` from `textFrom[i]` up to `textFrom[i + 1]`. */
  readonly text: Uint16Array;
  readonly textFrom: Uint32Array;
  /** Which notes have a sign (`sign-of.ts`) in their own fields: for each sign as many words as hold a bit for each note. */
  readonly signs: Uint32Array;
  /** Where in its own the fields of each weight end (`own.ends`): `OWN_WEIGHTS.length` for each note. */
  readonly ends: Uint32Array;
  readonly speech: Uint32Array;
  readonly site: Uint32Array;
  /** 1 where a thought is written. */
  readonly thought: Uint8Array;
  /** Themes of the note at `i`: `theme[themeFrom[i]]` up to `theme[themeFrom[i + 1]]`. */
  readonly theme: Uint32Array;
  readonly themeFrom: Uint32Array;
  readonly day: Uint32Array;
  readonly speeches: readonly IndexedSpeech[];
  readonly sites: readonly (string | null)[];
  readonly themes: readonly IndexedTheme[];
  /** The days they were kept on, `2026-04-24`. */
  readonly days: readonly string[];
};

/** Everything ready to be searched. Never changed: a later one takes over what is still true of it. */
export type SearchIndex = {
  /** Newest first by creation, ties by id. */
  readonly notes: readonly IndexedNote[];
  /** How new each of them is: 1 for the newest, half of it for what is half a year older, and so on. */
  readonly recency: Float64Array;
  readonly columns: Columns;
  readonly byId: ReadonlyMap<string, IndexedNote>;
  readonly speeches: ReadonlyMap<string, IndexedSpeech>;
  readonly themes: ReadonlyMap<string, IndexedTheme>;
};
