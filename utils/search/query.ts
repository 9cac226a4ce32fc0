/** What is looked for, folded: what all must stand in a note, and what may stand nowhere in it. Neither holds anything twice, nor ''. */
export type Query = {
  all: readonly string[];
  none: readonly string[];
  /** Whether it had more to look for than is looked for. */
  isCut: boolean;
};
