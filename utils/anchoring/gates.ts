/*
 * The numbers by which a passage is taken for the one that was kept. All similarities are shares of folded UTF-16 units, 0…1.
 */

/** Weights of the score: what the field uses, so that scores can be compared. The words count most, the place only between near equals. */
export const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
/** A side agrees when this share of it is unchanged: one edit in five of 32 characters is more than a proof-reader makes in a sentence. */
export const SIDE_AGREES = 0.8;
/**
 * Or when this many characters nearest the passage are unchanged: longer than the stock phrases (4–8) that such texts repeat. A kept side
 * shorter than this stood at the edge of the page, and says little elsewhere: it must be equal and at the edge again.
 */
export const NEAR_AGREES = 12;
/** Unchanged units of one side that outweigh a nearer copy: twice as many as make a side agree, three quarters of a whole one. */
export const WEIGHTY = 24;
/**
 * By how much the best place must lead. More than place can give (2 of 92 = 0.022), so that place alone never decides between two;
 * and a quarter of one side (0.25 × 20 of 92 = 0.054), so that an edit of a word or two on a side doesn't either.
 */
export const MARGIN = 0.05;
/** Equal places looked at. A passage that stands more often is no passage but a word, and no context tells so many apart. */
export const MAX_HITS = 5_000;
/** Candidates offered to the reader: more is no choice. */
export const MAX_CANDIDATES = 20;

/** Score an edited passage needs to be drawn. Chosen by `npm run bench -- honesty --which choosing`. */
export const EDITED_GATE = 0.8;
/** An edited passage shorter than this is another word. */
export const SHORTEST_EDITED = 4;
/** Share of its words an edited place must have to be offered at all. */
export const OFFERED = 0.5;
/**
 * Edits allowed among the nearest twelve characters of each side of an edited passage: none beside a phrase; two beside a clause, one more
 * for every eight characters of the passage, four at most. The less the words themselves can say, the more their surroundings must.
 */
export const nearEditsAllowed = (length: number): number => (length < 8 ? 0 : Math.min(4, 1 + Math.floor(length / 8)));
/** Places of one gram followed when an edited passage is looked for: a gram that stands more often tells no place. */
export const MAX_PLACES = 64;
/** Grams of the passage, and of its sides together, by which an edited passage is looked for. */
export const SEEDS = 10;
/** Windows in which an edited passage is looked for by its letters, and those of them that are aligned in full. */
export const MAX_WINDOWS = 16;
export const MAX_ALIGNED = 4;
/** Units beyond which a passage is looked for by its grams alone: its place is beyond doubt, and its comparison takes milliseconds. */
export const LONG = 1_200;
/**
 * How far beyond the growth of its page a passage may have moved: some words, and a hundredth of what stands before it, for there a page may
 * have lost as much as it got. Two of a kind (a refrain, two rows of a table) mostly stand further apart.
 */
export const REACH = 64;
export const REACH_SHARE = 0.01;
/** By how much a copy must be nearer to where the passage is expected for that to speak against one with both sides: a few words. */
export const NEARER = 16;
