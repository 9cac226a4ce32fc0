import type { Theme } from './theme';

/** What an action was about, for words. */
export type ActionDone = {
  /** Its name in the log. */
  label: string;
  /** The one field of own words it wrote, of one note or speech. */
  field?: string;
  /** How many notes it touched. */
  notes: number;
  /** Title of the one speech it, or its notes, were of, where it was done to no theme. */
  speech?: string;
  /** Name of the one theme it was done to. */
  theme?: Theme['name'];
};
