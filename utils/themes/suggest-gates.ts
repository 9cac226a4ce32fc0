/*
 * What decides which themes are suggested. Chosen on the choosing half of bench/passages by `npm run bench -- themes --which choosing`: of the settings
 * tried, the one that was right most often with at least nine tenths of the silences right.
 */

/** What a word of the paragraph counts, one of the passage itself counting 1. */
export const IN_PARAGRAPH = 0.8;
/** What a word of the headings above counts. */
export const IN_SECTION = 0.7;
/** What a word of the speech's title counts: it stands above every passage of the speech. */
export const IN_TITLE = 0.3;
/** What a word counts more for each time it stands there again. */
export const AGAIN = 0.25;
/** Weight below which nothing is suggested: no single word of two characters reaches it. */
export const ENOUGH = 1;
/** The same where a theme is spoken of by its name, or in a set phrase of its own. */
export const ENOUGH_OUTRIGHT = 0.5;
/** How much louder a theme has to speak for each word of small talk. */
export const SMALL_TALK = 0.35;
/** Share of the first one's weight that the second and third need. */
export const NEAR = 0.1;
/** Weight they need. */
export const FURTHER = 0.15;
/** What passages that the reader chose for count beside words. */
export const LEARNT = 0.8;
/** How many choices it takes to believe that the words of one theme mean another: after as many it is as likely as not. */
export const OWN_WORDS = 3;
/** What a common word counts (common-words.ts). */
export const COMMON = 0.6;
/** What a single word of a Latin script counts, beside a Chinese one of three characters. */
export const LATIN_WORD = 0.9;
