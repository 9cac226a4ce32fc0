/** What notes must have besides words; one of each list, and all of what is set. null in a list: notes that have none of the kind. */
export type NoteFilter = {
  /** Ids. */
  themes: readonly (string | null)[];
  speakers: readonly (string | null)[];
  /** As `siteOf` names them. */
  sites: readonly (string | null)[];
  /** Days of the speech, both included: `2026-04-23`. A speech without a day is in no range. */
  from: string | null;
  to: string | null;
  /** Only notes whose passage was not found again. */
  lost: boolean;
  /** Whether a thought is written. null: either. */
  thought: boolean | null;
};

/** The filter that lets everything through. */
export const noFilter: NoteFilter = {
  themes: [],
  speakers: [],
  sites: [],
  from: null,
  to: null,
  lost: false,
  thought: null,
};
