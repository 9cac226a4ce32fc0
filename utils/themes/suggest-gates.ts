/** What a word of the paragraph counts, one of the passage itself counting 1. */
export const IN_PARAGRAPH = 0.8;
/** What a word of the headings above counts. */
export const IN_SECTION = 0.7;
/** Weight below which nothing is suggested: no single common word of two characters reaches it. */
export const ENOUGH = 0.9;
/** Share of the best one's weight that the second and third need. */
export const NEAR = 0.1;
/** Weight they need. */
export const FURTHER = 0.15;
/** What the reader's choices count beside words. */
export const LEARNT = 1;

/** What a word counts more for each time it stands there again. */
export const AGAIN = 0.25;

/** How much louder a theme has to speak for each word of small talk. */
export const SMALL_TALK = 0.5;
