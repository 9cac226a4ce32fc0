import type { ComponentChildren } from 'preact';

/** What was searched for, in texts of a note. */
export type Hits = {
  /** A text with it marked. */
  mark: (text: string) => ComponentChildren;
  /** Where in a text it stands first, in UTF-16 units; −1 where it doesn't. */
  at: (text: string) => number;
};
